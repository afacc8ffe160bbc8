package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageReadingTest {

    private static final EditKey KEY = EditKey.of("A".repeat(22)).orElseThrow();

    /** A score, what went wrong (for scores up to six, who must say), and two of three parts. */
    private static final Asking ASKING = asking();

    @Test
    void asksAgainWhereAnAnswerShowsAQuestionThePageDidNotHave() {
        PageReading reading = read(Answers.NONE, "shown=score", "score=3");
        assertThat(reading.ok()).isTrue();
        assertThat(reading.asksMore()).isTrue();
        assertThat(reading.path().answers().score("score")).hasValue(3);
        assertThat(reading.path().answers().seen()).containsExactly("score");
    }

    @Test
    void goesOnWhereItShowsNone() {
        assertThat(read(Answers.NONE, "shown=score", "score=9").asksMore()).isFalse();
        assertThat(read(Answers.NONE, "shown=score wrong", "score=3", "wrong=Late")
                        .asksMore())
                .isFalse();
    }

    @Test
    void insistsOnWhatThePathShowsAlone() {
        assertThat(read(Answers.NONE, "shown=score wrong", "score=3").errors())
                .extracting(AnswerError::kind)
                .containsExactly(AnswerError.Kind.MISSING);
        assertThat(read(Answers.NONE, "shown=score wrong", "score=9").ok()).isTrue();
    }

    @Test
    void keepsApartWhatThePathNoLongerShowsAndFindsItAgain() {
        Answers bad = read(Answers.NONE, "shown=score wrong", "score=3", "wrong=Late")
                .path()
                .answers();
        Answers good =
                read(bad, "shown=score wrong", "score=9", "wrong=Late").path().answers();
        assertThat(good.given()).containsOnlyKeys("score");
        assertThat(good.notShown()).containsEntry("wrong", new Answer.Words("Late"));
        PageReading back = read(good, "shown=score", "score=2");
        assertThat(back.asksMore()).isTrue();
        assertThat(back.path().answers().to("wrong")).hasValue(new Answer.Words("Late"));
    }

    @Test
    void takesNothingThePageDidNotAsk() {
        Answers answers = read(Answers.NONE, "shown=score nonsense", "score=9", "wrong=Forged", "nonsense=1")
                .path()
                .answers();
        assertThat(answers.seen()).containsExactly("score");
    }

    @Test
    void takesOnlyTheItemsThatWereDrawn() {
        Page page = ASKING.path(Answers.NONE, KEY).step(2).orElseThrow().page();
        Set<String> drawn =
                page.questions().stream().map(question -> question.id()).collect(java.util.stream.Collectors.toSet());
        assertThat(drawn).hasSize(2);
        PageReading reading =
                PageReading.of(ASKING, KEY, Answers.NONE, posted("page=2", "shown=a b c", "a=1", "b=2", "c=3"));
        assertThat(reading.path().answers().given()).containsOnlyKeys(drawn);
    }

    @Test
    void aFormThatDeniesWhatItShowedLosesNothing() {
        assertThat(read(Answers.NONE, "shown=", "score=9").path().answers().given())
                .containsOnlyKeys("score");
        assertThat(read(Answers.NONE, "shown=").ok()).isFalse();
    }

    @Test
    void readsAPageThatDoesNotSayWhatItShowed() {
        PageReading reading = read(Answers.NONE, "score=3", "wrong=Late");
        assertThat(reading.asksMore()).isTrue();
        assertThat(reading.path().answers().given()).containsOnlyKeys("score");
    }

    private static PageReading read(Answers before, String... pairs) {
        return PageReading.of(ASKING, KEY, before, posted(pairs));
    }

    private static Posted posted(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], List.of(parts[1]));
        }
        return new Posted(fields);
    }

    private static Asking asking() {
        Condition bad = new UpTo("score", 6);
        Page first = new Page(
                Optional.empty(),
                List.of(
                        new NpsQuestion(Basics.of("score", text("How likely?"), true)),
                        new TextQuestion(Basics.of("wrong", text("What went wrong?"), true)
                                .onlyWhen(bad))));
        List<RatingQuestion> items = List.of(item("a"), item("b"), item("c"));
        Page second = new Page(
                Optional.empty(),
                List.of(new Battery("parts", text("The parts"), Optional.empty(), Condition.ALWAYS, 2, items)));
        Survey survey = Survey.of("reading", List.of("en"), List.of(first, second));
        return new Asking(new Revision(survey, "a".repeat(64), 1), Optional.empty(), "/s/reading", "en", Map.of());
    }

    private static RatingQuestion item(String id) {
        return new RatingQuestion(Basics.of(id, text(id), false));
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }

    /** Holds for scores up to {@code most}. */
    private record UpTo(String question, int most) implements Condition {
        @Override
        public Truth test(Known known) {
            return known.answers().get(question) instanceof Answer.Score score
                    ? score.value() <= most ? Truth.YES : Truth.NO
                    : Truth.UNKNOWN;
        }

        @Override
        public String source() {
            return "answers." + question + " <= " + most;
        }

        @Override
        public Set<String> answers() {
            return Set.of(question);
        }
    }
}
