package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Check check =
            new Check(new PrintStream(printed, true, StandardCharsets.UTF_8), directory -> List.of());

    @BeforeEach
    void threeSurveysOneOfThemBroken() throws IOException {
        Files.writeString(directory.resolve("a.yaml"), SurveyFilesTest.GOOD);
        Files.writeString(
                directory.resolve("b.yaml"), "titel: B\nopen: yes\nquestions: [{id: a, type: text, text: B}]\n");
        Files.writeString(directory.resolve("c.yaml"), "languages: [en, de]\n" + SurveyFilesTest.GOOD);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8)
                .replace(directory.toString().replace('\\', '/'), "surveys");
    }

    @Test
    void tellsEveryFindingAndCountsThem() {
        assertThat(check.run(directory, false)).isEqualTo(Check.FAULTY);
        assertThat(printed())
                .isEqualToNormalizingNewlines(
                        """
                        surveys/b.yaml:1:1: "titel" is not a key of a survey. Did you mean "title"?
                        surveys/b.yaml:2:7: "open" is true or false, not "yes". Did you mean "true"?
                        surveys/c.yaml:2:1: warning: no text in German (de); English is shown instead.
                        surveys/c.yaml:4:33: warning: no text in German (de); English is shown instead.
                        3 surveys read, 2 problems in 1 file, 2 warnings
                        """);
    }

    @Test
    void warningsAreNoFailure() throws IOException {
        Files.delete(directory.resolve("b.yaml"));

        assertThat(check.run(directory, false)).isEqualTo(Check.SOUND);
        assertThat(printed()).endsWith("2 surveys read, no problems, 2 warnings" + System.lineSeparator());
    }

    @Test
    void tellsProgramsToo() throws IOException {
        assertThat(check.run(directory, true)).isEqualTo(Check.FAULTY);

        JsonNode json = new ObjectMapper().readTree(printed());
        assertThat(json.get("surveys").asInt()).isEqualTo(3);
        assertThat(json.get("findings")).hasSize(4);
        assertThat(json.at("/findings/0/severity").asText()).isEqualTo("problem");
        assertThat(json.at("/findings/0/file").asText()).isEqualTo("surveys/b.yaml");
        assertThat(json.at("/findings/0/line").asInt()).isEqualTo(1);
        assertThat(json.at("/findings/0/hint").asText()).isEqualTo("title");
        assertThat(json.at("/findings/2/severity").asText()).isEqualTo("warning");
    }

    @Test
    void aMissingDirectoryHasItsOwnExitCode() {
        assertThat(check.run(Path.of("nowhere"), false)).isEqualTo(Check.NO_DIRECTORY);
        assertThat(printed())
                .isEqualToNormalizingNewlines(
                        """
                        nowhere: this directory cannot be read. Check that it exists and may be opened.
                        0 surveys read, 1 problem in 1 file
                        """);
    }
}
