package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final Text ASKED = new Text(Map.of("en", "How happy are you?", "de", "Zufrieden?"), "en");
    private static final CsatQuestion HAPPY = csat("happy", ASKED);
    private static final TextQuestion REASON = new TextQuestion(basics("reason", Text.of("en", "Why?")));

    private static Basics basics(String id, Text text) {
        return Basics.of(id, text, false);
    }

    private static CsatQuestion csat(String id, Text text) {
        return new CsatQuestion(basics(id, text));
    }

    private static CsatQuestion labelled(String low, String high) {
        return new CsatQuestion(
                HAPPY.basics(),
                CsatQuestion.scale(5).labelled(Optional.of(Text.of("en", low)), Optional.of(Text.of("en", high))),
                Look.FACES);
    }

    /** Of the headline question of a survey with these questions. */
    private static String meaning(Question... questions) {
        Survey survey = Survey.of(
                "visit", List.of("en", "de"), List.of(new Page(Optional.empty(), List.<Question>of(questions))));
        return Meaning.of(survey, survey.outcome().orElseThrow()).key();
    }

    @Test
    void isTheOneThatOldCountsWereKeptUnder() {
        assertThat(meaning(HAPPY)).isEqualTo("3c0e6d237ed5");
    }

    @Test
    void staysWhereTheSameIsAsked() {
        assertThat(meaning(csat("glad", ASKED))).isEqualTo(meaning(HAPPY));
        assertThat(meaning(csat("happy", Text.of("en", " How  happy are you? "))))
                .isEqualTo(meaning(HAPPY));
        assertThat(meaning(HAPPY, REASON)).isEqualTo(meaning(HAPPY));
    }

    @Test
    void changesWithWordingTypeScaleAndLabels() {
        assertThat(List.of(
                        meaning(HAPPY),
                        meaning(csat("happy", Text.of("en", "How glad are you?"))),
                        meaning(new NpsQuestion(HAPPY.basics())),
                        meaning(new CsatQuestion(HAPPY.basics(), CsatQuestion.scale(7), Look.NUMBERS)),
                        meaning(new CsatQuestion(HAPPY.basics(), CsatQuestion.scale(5), Look.NUMBERS)),
                        meaning(new CsatQuestion(HAPPY.basics(), CsatQuestion.scale(10), Look.NUMBERS)),
                        meaning(new CsatQuestion(HAPPY.basics(), CsatQuestion.FROM_EIGHT, Look.NUMBERS)),
                        meaning(new CesQuestion(HAPPY.basics(), CesQuestion.ease(5))),
                        meaning(new CesQuestion(HAPPY.basics(), CesQuestion.EFFORT)),
                        meaning(labelled("Not", "Very")),
                        meaning(labelled("Not", "Extremely")),
                        meaning(labelled("Not at all", "Very"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void countsWhatStandsBeforeTheHeadlineQuestionAlone() {
        assertThat(meaning(REASON, HAPPY)).isNotEqualTo(meaning(HAPPY));
        RatingQuestion speed = new RatingQuestion(basics("speed", Text.of("en", "Speed")));
        assertThat(driver(HAPPY, speed)).isEqualTo(driver(HAPPY, REASON, speed));
    }

    @Test
    void readsAnItemWithTheHeadingOfItsBattery() {
        assertThat(item("How were the parts?"))
                .isEqualTo(item("How were the parts?"))
                .isNotEqualTo(item("How good were they?"));
    }

    private static String driver(Question... questions) {
        Survey survey =
                Survey.of("visit", List.of("en"), List.of(new Page(Optional.empty(), List.<Question>of(questions))));
        return Meaning.of(survey, (ScaleQuestion) survey.question("speed").orElseThrow())
                .key();
    }

    private static String item(String heading) {
        RatingQuestion speed = new RatingQuestion(basics("speed", Text.of("en", "Speed")));
        Battery battery =
                new Battery("parts", Text.of("en", heading), Optional.empty(), Condition.ALWAYS, 1, List.of(speed));
        Survey survey = Survey.of("visit", List.of("en"), List.of(new Page(Optional.empty(), List.of(HAPPY, battery))));
        return Meaning.of(survey, speed).key();
    }
}
