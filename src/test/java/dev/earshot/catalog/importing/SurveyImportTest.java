package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.catalog.importing.Imported.Refused;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyImportTest {

    private static final String NPS = "{\"type\": \"rating\", \"name\": \"nps\", \"rateMin\": 0, \"rateMax\": 10}";

    static Iterable<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatItWritesReadsWithoutProblems(String name) {
        Carried carried = Fixture.carried(name);
        assertThat(Fixture.survey(carried).questions()).isNotEmpty();
        assertThat(carried.yaml()).startsWith("# yaml-language-server: $schema=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "3",
                "\"nps\"",
                "{}",
                "{\"pages\": []}",
                "{\"questions\": {}}",
                "{\"title\": \"x\"}"
            })
    void whatIsNoSurveyIsRefusedWithWhatToDo(String json) {
        assertThat(refused(json))
                .startsWith("file.json: this is no survey Earshot knows")
                .endsWith("as JSON");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() {
        assertThat(refused("{\n  \"pages\": [}\n"))
                .isEqualTo("file.json:2:13: from here on this is not JSON. Export the survey again, as JSON");
        assertThat(refused("{} {}")).contains("not JSON");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(refused(" ".repeat(SurveyImport.MOST_BYTES + 1))).contains("larger than 1 MiB");
        assertThat(refused("[".repeat(5_000))).contains("more than 60 levels deep");
    }

    @Test
    void aSurveyWithoutAnyQuestionWeHaveIsRefused() {
        assertThat(refused("{\"elements\": [{\"type\": \"signaturepad\", \"name\": \"sign\"}]}"))
                .isEqualTo("file.json: none of its questions is one Earshot has. elements[0] (signaturepad): left out:"
                        + " Earshot has no such question");
    }

    @Test
    void fiftyQuestionsAreCarriedOverAndNoMore() {
        Carried carried = Fixture.json(elements(70, "{\"type\": \"comment\", \"name\": \"why\"}"));
        assertThat(carried.questions()).isEqualTo(50);
        assertThat(carried.leftOut()).hasSize(20).first().asString().contains("at most 50 questions");
    }

    @Test
    void namesThatAreAlikeBecomeUnlike() {
        Carried carried =
                Fixture.json("{\"elements\": [" + NPS + "," + NPS + ", {\"type\": \"comment\", \"name\": \"page\"},"
                        + " {\"type\": \"comment\", \"name\": \"№\"}, {\"type\": \"comment\", \"name\": \"1st\"}]}");
        assertThat(Fixture.survey(carried).questions())
                .extracting(question -> question.id())
                .containsExactly("nps", "nps-2", "page-question", "text", "q-1st");
        assertThat(carried.notes()).hasSize(4);
    }

    @Test
    void awkwardWordsAreQuoted() {
        for (String words :
                new String[] {"Yes", "a: b", "a #b", "- a", "12", "*a", "{a}", "“a”", "a:", "'a'", "a \\\" b"}) {
            Carried carried = Fixture.json(
                    "{\"elements\": [{\"type\": \"comment\", \"name\": \"a\", \"title\": \"" + words + "\"}]}");
            assertThat(Fixture.survey(carried)
                            .questions()
                            .findFirst()
                            .orElseThrow()
                            .text()
                            .in("en"))
                    .isEqualTo(words.equals("{a}") ? "a" : words.replace("\\\"", "\""));
        }
    }

    @Test
    void hostileFilesEndInASurveyOrInASentence() {
        String quarter = "x".repeat(250_000);
        String choices = IntStream.range(0, 60_000).mapToObj(i -> "\"a!\"").collect(Collectors.joining(","));
        assertThat(Stream.of(
                        elements(15_000, "{\"type\": \"comment\", \"name\": \"a\"}"),
                        with("{\"type\": \"checkbox\", \"name\": \"a\", \"choices\": [" + choices + "]}"),
                        "{\"elements\": [{\"type\": \"comment\", \"name\": \"" + quarter + "\", \"title\": \""
                                + "<script".repeat(60_000) + "\"}]}",
                        with("{\"type\": \"comment\", \"name\": \"a\", \"visibleIf\": \"" + "(".repeat(200_000)
                                + "\"}"),
                        with("{\"type\": \"comment\", \"name\": \"a\", \"visibleIf\": \"'" + quarter + "' = {nps}\"}"),
                        "{\"elements\": [" + NPS + "], \"locale\": \"" + quarter + "\"}"))
                .map(SurveyImportTest::read)
                .allSatisfy(imported -> {
                    if (imported instanceof Carried carried) {
                        assertThat(Fixture.survey(carried).questions()).isNotEmpty();
                    } else {
                        assertThat(((Refused) imported).sentence()).hasSizeBetween(10, 1_000);
                    }
                });
    }

    private static String with(String element) {
        return "{\"elements\": [" + NPS + "," + element + "]}";
    }

    private static String elements(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(i -> element)
                .collect(Collectors.joining(",", "{\"elements\": [", "]}"));
    }

    private static Imported read(String json) {
        return SurveyImport.read("file", "file.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String json) {
        assertThat(read(json)).isInstanceOf(Refused.class);
        return ((Refused) read(json)).sentence();
    }
}
