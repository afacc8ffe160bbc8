package dev.earshot.insight.topic.dictionary;

import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code topics.yaml} beside the surveys, else the one in the jar. */
public record TopicsFile(Path directory) {

    private static final String FILE = "topics.yaml";

    /** What is wrong with the file of a directory; nothing where there is none. */
    public static List<Problem> problems(Path directory) {
        TopicsFile file = new TopicsFile(directory);
        try {
            return file.isThere()
                    ? DictionaryReader.read(file.name(), file.text()).problems()
                    : List.of();
        } catch (IOException e) {
            return List.of(new Problem(
                    file.name(), 0, 0, "this file cannot be read. Check that it may be opened", Optional.empty()));
        }
    }

    String name() {
        return isThere() ? path().toString().replace('\\', '/') : FILE + " in the jar";
    }

    String text() throws IOException {
        return isThere()
                ? YamlText.of(path())
                : YamlText.bundled("/surveys/" + FILE).orElse("");
    }

    private boolean isThere() {
        return Files.isRegularFile(path());
    }

    private Path path() {
        return directory.resolve(FILE);
    }
}
