package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as somebody has looked at and found good. Run tests with {@code -Dgolden=write} to put new ones in the place of the
 * old ones, then look at each and at what git says has changed.
 */
final class Golden {

    private static final Path PICTURES = Path.of("src/test/resources/charts");

    private Golden() {}

    static void assertSame(String name, String drawn) {
        Path file = PICTURES.resolve(name + ".svg");
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(PICTURES);
                Files.writeString(file, drawn);
            }
            List<String> differences = differences(
                    Files.readString(file).lines().toList(), drawn.lines().toList());
            if (!differences.isEmpty()) {
                fail(file + " is drawn differently:\n" + String.join("\n", differences));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no picture yet: run with -Dgolden=write and look at it", e);
        }
    }

    /** Line by line; where lines were added or left out, the first that differ say enough. */
    private static List<String> differences(List<String> expected, List<String> drawn) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), drawn.size()) && differences.size() < 12; i++) {
            String was = i < expected.size() ? expected.get(i) : "(no more lines)";
            String is = i < drawn.size() ? drawn.get(i) : "(no more lines)";
            if (!was.equals(is)) {
                differences.add("line " + (i + 1) + "\n  was " + was + "\n  is  " + is);
            }
        }
        return differences;
    }
}
