package dev.earshot.insight.topic.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Check;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFileTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theCheckOfSurveysReadsTheTopicsToo() throws IOException {
        write("topics:\n  damage:\n    en: {any: [de*r]}\n");
        assertThat(check()).isEqualTo(Check.FAULTY);
        assertThat(printed())
                .isEqualToNormalizingNewlines(
                        """
                        surveys/topics.yaml:3:16: "de*r" has a star inside. It stands at the beginning or the end of a word.
                        0 surveys read, 1 problem in 1 file
                        """);
    }

    @Test
    void soundTopicsAreNoFailureAndNoTopicsNeither() throws IOException {
        assertThat(check()).isEqualTo(Check.SOUND);
        write("topics: {joy: {en: {any: [👍, 😡 NEAR/3 parcel]}}}");
        assertThat(check()).isEqualTo(Check.SOUND);
    }

    private int check() {
        return new Check(new PrintStream(printed, true, StandardCharsets.UTF_8), TopicsFile::problems)
                .run(directory, false);
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("topics.yaml"), text);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8)
                .replace(directory.toString().replace('\\', '/'), "surveys");
    }
}
