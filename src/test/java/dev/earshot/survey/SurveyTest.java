package dev.earshot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Text TEXT = Text.of("en", "How was it?");

    private static Survey survey(List<String> languages, Question... questions) {
        return Survey.of("x", languages, List.of(new Page(Optional.empty(), List.of(questions))));
    }

    private final RatingQuestion speed = new RatingQuestion(Basics.of("speed", TEXT, false));
    private final CesQuestion easy = new CesQuestion(Basics.of("easy", TEXT, true));

    @Test
    void theHeadlineComesFromTheFirstOfTheThreeMetricsElseTheFirstRating() {
        assertThat(survey(List.of("en"), speed, easy).outcome()).contains(easy);
        assertThat(survey(List.of("en"), speed).outcome()).contains(speed);
        assertThat(survey(List.of("en")).outcome()).isEmpty();
    }

    @Test
    void speaksTheNearestLanguageItHas() {
        Survey survey = survey(List.of("en", "de", "pt-BR"));

        assertThat(survey.languageFor("pt-BR")).isEqualTo("pt-BR");
        assertThat(survey.languageFor("de-AT")).isEqualTo("de");
        assertThat(survey.languageFor("fr")).isEqualTo("en");
    }
}
