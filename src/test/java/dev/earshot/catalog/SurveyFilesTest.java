package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyFilesTest {

    static final String GOOD = "title: A\nopen: true\nquestions: [{id: a, type: text, text: B}]\n";

    @TempDir
    Path directory;

    private void put(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void aWrongFileNeverHidesTheGoodOnes() throws IOException {
        put("a.yaml", GOOD);
        put("b.yaml", "title: [\n");
        put("c.yaml", GOOD);
        Files.write(directory.resolve("d.yaml"), "title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        SurveyFiles read = SurveyFiles.read(directory);

        assertThat(read.problems()).isEmpty();
        assertThat(read.files())
                .extracting(file -> file.reading().sound().isPresent())
                .containsExactly(true, false, true, false);
        assertThat(read.files().get(3).reading().findings())
                .singleElement()
                .asString()
                .endsWith("d.yaml:1:11: a character that is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void onlySurveysAreRead() throws IOException {
        put("sources.yaml", "anything: else");
        put(".draft.yaml", "title");
        put("notes.txt", "notes");
        Files.createDirectory(directory.resolve("old.yaml"));
        put("x.yml", GOOD);

        SurveyFiles read = SurveyFiles.read(directory);

        assertThat(read.files()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .asString()
                .endsWith("x.yml: only files ending in .yaml are read. Rename it. Did you mean \"x.yaml\"?");
    }

    @Test
    void fiveHundredAreRead() throws IOException {
        for (int i = 0; i < 501; i++) {
            put("s%03d.yaml".formatted(i), GOOD);
        }

        SurveyFiles read = SurveyFiles.read(directory);

        assertThat(read.files()).hasSize(500);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .endsWith(": more than 500 surveys; those after s499.yaml are not read. Remove some.");
    }

    @Test
    void aMissingDirectoryIsAProblem() {
        assertThat(SurveyFiles.read(Path.of("nowhere")).problems())
                .singleElement()
                .hasToString("nowhere: this directory cannot be read. Check that it exists and may be opened.");
    }
}
