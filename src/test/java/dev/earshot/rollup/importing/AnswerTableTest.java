package dev.earshot.rollup.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.response.Origin;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTableTest {

    private static final Times TIMES = new Times(ZoneId.of("Europe/Berlin"), Instant.parse("2026-06-01T10:00:00Z"));

    @TempDir
    Path directory;

    private final List<AnswerLine> good = new ArrayList<>();
    private final List<Mistake> bad = new ArrayList<>();

    @Test
    void readsWhoAnsweredWhatAndWhen() throws IOException {
        read(
                "answered_at,customer.email,order.store,recommend,speed,reason,mattered",
                "2026-05-18T14:05:00Z,a@shop.example,berlin,9,4,\"kind, and quick\",price;range");
        assertThat(bad).isEmpty();
        AnswerLine line = good.get(0);
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.email()).contains("a@shop.example");
        assertThat(line.at()).isEqualTo("2026-05-18T14:05:00Z");
        assertThat(line.origin()).isEqualTo(Origin.INVITED);
        assertThat(line.segments()).isEqualTo(Map.of("order.store", "berlin"));
        assertThat(line.answers().given())
                .containsEntry("recommend", new Answer.Score(9))
                .containsEntry("speed", new Answer.Score(4))
                .containsEntry("reason", new Answer.Words("kind, and quick"))
                .containsEntry("mattered", new Answer.Choice(List.of("price", "range"), Optional.empty()));
    }

    @Test
    void takesATimeWithoutAnOffsetAsTheShopsAndADayAsItsNoon() throws IOException {
        read("answered_at;recommend", "2026-05-18 14:05;9", "2026-01-18;9", "2026-05-18T14:05+02:00;9");
        assertThat(good.stream().map(AnswerLine::at).map(Instant::toString))
                .containsExactly("2026-05-18T12:05:00Z", "2026-01-18T11:00:00Z", "2026-05-18T12:05:00Z");
    }

    @Test
    void takesWhoGaveNoNameAsSomebodyWhoCameUnasked() throws IOException {
        read("answered_at,recommend,origin", "2026-05-18,9,", "2026-05-18,9,Invited");
        assertThat(good.stream().map(AnswerLine::origin)).containsExactly(Origin.OPEN, Origin.INVITED);
    }

    @Test
    void keepsABlankCellApartFromDoesNotApply() throws IOException {
        read("answered_at,recommend,speed", "2026-05-18,9,", "2026-05-18,,-");
        assertThat(good.get(0).answers().seen()).containsExactly("recommend");
        assertThat(good.get(1).answers().notApplicable()).containsExactly("speed");
    }

    @Test
    void saysEveryMistakeWithItsLineAndColumn() throws IOException {
        read(
                "answered_at,customer.email,recommend,mattered",
                "2026-05-18,a@shop.example,11,price",
                "soon,nobody,9,colour",
                "2026-07-01,,,");
        assertThat(good).isEmpty();
        assertThat(bad.stream().map(Mistake::words))
                .containsExactly(
                        "line 2, recommend: \"11\" is not on the scale from 0 to 10.",
                        "line 3, answered_at: \"soon\" is no time. Write 2026-05-18T14:05:00Z, 2026-05-18 14:05 or"
                                + " 2026-05-18.",
                        "line 3, customer.email: this is no e-mail address.",
                        "line 3, mattered: \"colour\" is none of the options.",
                        "line 4, answered_at: \"2026-07-01\" has not come yet.");
    }

    @Test
    void readsNothingUnderAHeadItDoesNotUnderstand() throws IOException {
        read("answered_at,score,recommend,recommend", "2026-05-18,9,9,9");
        assertThat(good).isEmpty();
        assertThat(bad.stream().map(Mistake::column)).containsExactly("score", "recommend");
        bad.clear();
        read("email", "a@shop.example");
        assertThat(bad.stream().map(Mistake::words))
                .anyMatch(words -> words.contains("answered_at is missing"))
                .anyMatch(words -> words.contains("Its questions are recommend, speed, reason, mattered"));
    }

    private void read(String... lines) throws IOException {
        Path file = Files.writeString(directory.resolve("answers.csv"), String.join("\n", lines) + "\n");
        new AnswerTable(file, survey(), TIMES).read(good::add, bad::add);
    }

    private static Survey survey() throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/surveys/imported.yaml"));
        return SurveyReader.read("surveys/imported.yaml", yaml)
                .sound()
                .orElseThrow()
                .survey();
    }
}
