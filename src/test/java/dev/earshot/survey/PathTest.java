package dev.earshot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Draw;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final Text TEXT = Text.of("en", "How was it?");
    private static final Draw DRAW = Draw.of("i:1");

    private final Condition unhappy = reading("recommend", score -> score <= 6);
    private final NpsQuestion recommend = new NpsQuestion(Basics.of("recommend", TEXT, true));
    private final RatingQuestion speed =
            new RatingQuestion(Basics.of("speed", TEXT, false).onlyWhen(unhappy));
    private final TextQuestion howLate =
            new TextQuestion(Basics.of("how-late", TEXT, false).onlyWhen(reading("speed", score -> score <= 3)));
    private final Survey survey = Survey.of(
            "x",
            List.of("en"),
            List.of(
                    new Page(Optional.empty(), List.of(recommend)),
                    new Page(Optional.empty(), List.of(speed, howLate)),
                    new Page(Optional.empty(), List.of(new TextQuestion(Basics.of("else", TEXT, false))))));

    /** As CEL would have it, without CEL: the core knows only the interface. */
    private static Condition reading(String id, Predicate<Integer> rule) {
        return new Condition() {
            @Override
            public Truth test(Known known) {
                return known.answers().get(id) instanceof Answer.Score score
                        ? rule.test(score.value()) ? Truth.YES : Truth.NO
                        : Truth.UNKNOWN;
            }

            @Override
            public String source() {
                return "answers." + id;
            }

            @Override
            public Set<String> answers() {
                return Set.of(id);
            }
        };
    }

    private Path path(Map<String, Integer> scores) {
        Map<String, Answer> given = new java.util.HashMap<>();
        scores.forEach((id, score) -> given.put(id, new Answer.Score(score)));
        return Path.of(survey, new Answers(given, Set.of()), Map.of(), DRAW);
    }

    private static List<String> shown(Path path) {
        return path.steps().stream()
                .flatMap(step -> step.page().questions().stream())
                .map(Question::id)
                .toList();
    }

    @Test
    void asksOnlyWhatTheAnswersLeadTo() {
        assertThat(shown(path(Map.of()))).containsExactly("recommend", "else");
        assertThat(shown(path(Map.of("recommend", 9)))).containsExactly("recommend", "else");
        assertThat(shown(path(Map.of("recommend", 3)))).containsExactly("recommend", "speed", "else");
        assertThat(shown(path(Map.of("recommend", 3, "speed", 1))))
                .containsExactly("recommend", "speed", "how-late", "else");
    }

    @Test
    void leavesOutAPageWithNothingOnIt() {
        Path happy = path(Map.of("recommend", 9));

        assertThat(happy.after(1).orElseThrow().number()).isEqualTo(3);
        assertThat(happy.before(3).orElseThrow().number()).isEqualTo(1);
        assertThat(happy.position(3)).isEqualTo(2);
        assertThat(happy.step(2)).isEmpty();
    }

    @Test
    void anAnswerThePathLeftBehindDoesNotCountAndLeadsNowhere() {
        Path changed = path(Map.of("recommend", 9, "speed", 1));

        assertThat(shown(changed)).doesNotContain("speed", "how-late");
        assertThat(changed.answers().given()).containsOnlyKeys("recommend");
        assertThat(changed.answers().notShown()).containsOnlyKeys("speed");
    }

    @Test
    void anAnswerCountsAgainWhenThePathComesBack() {
        Answers aside = path(Map.of("recommend", 9, "speed", 1)).answers();
        Answers back = aside.with(new Answers(Map.of("recommend", new Answer.Score(2)), Set.of()));

        Path path = Path.of(survey, back, Map.of(), DRAW);

        assertThat(path.answers().score("speed")).hasValue(1);
        assertThat(path.answers().notShown()).isEmpty();
        assertThat(shown(path)).contains("how-late");
    }

    @Test
    void asksTheSameDrawnItemsEveryTimeAndAllOfThemOften() {
        List<RatingQuestion> items = IntStream.range(0, 6)
                .mapToObj(i -> new RatingQuestion(Basics.of("item" + i, TEXT, false)))
                .toList();
        Battery battery = new Battery("parts", TEXT, Optional.empty(), Condition.ALWAYS, 3, items);
        Survey drawn = Survey.of("x", List.of("en"), List.of(new Page(Optional.empty(), List.of(battery))));

        Integer[] asked = {0, 0, 0, 0, 0, 0};
        for (int person = 0; person < 6_000; person++) {
            List<String> ids = shown(Path.of(drawn, Answers.NONE, Map.of(), Draw.of("i:" + person)));
            assertThat(ids)
                    .hasSize(3)
                    .isSorted()
                    .isEqualTo(shown(Path.of(drawn, Answers.NONE, Map.of(), Draw.of("i:" + person))));
            ids.forEach(id -> asked[id.charAt(4) - '0']++);
        }
        // Half of 6,000 each; 39 is one standard deviation.
        assertThat(asked).allSatisfy(times -> assertThat(times).isBetween(2_800, 3_200));
    }
}
