package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void aSurveyOfOneQuestion() throws IOException {
        file = directory.resolve("How was it (2).json");
        Files.writeString(
                file,
                "{\"elements\": [{\"type\": \"comment\", \"name\": \"why\", \"title\": \"Warum, schöne Größe?\"}]}");
    }

    @Test
    void theSurveyGoesOutAndTheReportBeside() {
        assertThat(run("import", file.toString())).isEqualTo(ImportCommand.WHOLE);
        assertThat(out()).contains("text: Warum, schöne Größe?").contains("/s/how-was-it-2");
        assertThat(err()).isEqualTo("1 question of SurveyJS carried over, nothing left out.\n");
    }

    @Test
    void whatIsLeftOutEndsWithThree() throws IOException {
        Files.writeString(
                file,
                "{\"elements\": [{\"type\": \"comment\", \"name\": \"why\"}, {\"type\": \"file\", \"name\": \"pic\"}]}");
        assertThat(run("import", file.toString())).isEqualTo(ImportCommand.IN_PART);
        assertThat(err())
                .isEqualTo("elements[1] (file): left out: Earshot has no such question\n"
                        + "1 question of SurveyJS carried over, 1 thing left out.\n");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        String[] call = {"import", file.toString(), "--as", "why", "--out", directory.toString()};
        assertThat(run(call)).isEqualTo(ImportCommand.WHOLE);
        assertThat(out()).isEmpty();
        Files.writeString(directory.resolve("why.yaml"), "mine");
        assertThat(run(call)).isEqualTo(ImportCommand.FAILED);
        assertThat(err()).contains("is there already and is not overwritten. Choose another id with --as.");
        assertThat(directory.resolve("why.yaml")).hasContent("mine");
    }

    @Test
    void whatCannotBeReadEndsWithOne() throws IOException {
        assertThat(run("import", directory.resolve("none.json").toString())).isEqualTo(ImportCommand.FAILED);
        Files.writeString(file, "{\"answers\": []}");
        assertThat(run("import", file.toString())).isEqualTo(ImportCommand.FAILED);
        assertThat(err()).contains("this is no survey Earshot knows").contains("This has \"answers\".");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(run("import")).isEqualTo(ImportCommand.MISUSED);
        assertThat(run("import", file.toString(), "--as", "Why Not")).isEqualTo(ImportCommand.MISUSED);
        assertThat(err()).contains("Say for example: --as why-not");
    }

    private int run(String... words) {
        return new ImportCommand(new PrintStream(out), new PrintStream(err)).run(Arguments.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
