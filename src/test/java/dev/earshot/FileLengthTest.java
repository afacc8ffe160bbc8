package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting. */
class FileLengthTest {

    private static final int MOST_LINES = 300;

    @Test
    void noFileIsLong() {
        assertThat(Stream.of("src/main/java", "src/test/java", "src/main/resources/db", "templates", "surveys")
                        .flatMap(FileLengthTest::files)
                        .filter(file -> lines(file) > MOST_LINES))
                .as("files over %d lines", MOST_LINES)
                .isEmpty();
    }

    /** An aim, not a rule: a median of about 50 lines, nine files in ten under 150. */
    @Test
    void saysHowLongFilesAre() {
        List<Integer> lengths =
                files("src/main/java").map(FileLengthTest::lines).sorted().toList();
        int count = lengths.size();
        System.out.printf(
                "%d files of Java: median %d lines, nine in ten up to %d, longest %d%n",
                count, lengths.get(count / 2), lengths.get(count * 9 / 10), lengths.get(count - 1));
        assertThat(lengths).isNotEmpty();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
