package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.survey.Survey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Surveys in the shapes the two tools write, and what becomes of them. */
final class Fixture {

    static final List<String> ALL = List.of(
            "surveyjs-shop",
            "surveyjs-old",
            "surveyjs-odd",
            "formbricks-blocks",
            "formbricks-questions",
            "formbricks-legacy");

    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/importing/" + name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Carried carried(String name) {
        return carried(name, bytes(name));
    }

    static Carried json(String json) {
        return carried("survey", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Carried carried(String name, byte[] bytes) {
        Imported imported = SurveyImport.read(name, name + ".json", bytes);
        assertThat(imported).isInstanceOf(Carried.class);
        return (Carried) imported;
    }

    /** As the reader of our language understands it. */
    static Survey survey(Carried carried) {
        SurveyReading reading = SurveyReader.read("imported.yaml", carried.yaml());
        assertThat(reading.sound()).as(carried.yaml()).isPresent();
        return reading.sound().orElseThrow().survey();
    }
}
