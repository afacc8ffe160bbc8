package dev.earshot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static Survey survey(List<String> languages, Question... questions) {
        return new Survey(
                "x",
                Forms.TEXT,
                languages,
                "after purchase",
                true,
                List.of(new Page(Optional.empty(), List.of(questions))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Survey.DEFAULT_EDIT_WINDOW,
                Optional.empty());
    }

    private final RatingQuestion speed = new RatingQuestion(Basics.of("speed", Forms.TEXT, false));
    private final CesQuestion easy = new CesQuestion(Basics.of("easy", Forms.TEXT, true));

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
