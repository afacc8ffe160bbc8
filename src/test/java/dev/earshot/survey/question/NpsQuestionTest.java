package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpsQuestionTest {

    private final NpsQuestion question = new NpsQuestion(Basics.of("recommend", Forms.TEXT, true));

    @Test
    void takesNoughtToTen() {
        assertThat(question.scale().values()).hasSize(11).allSatisfy(value -> assertThat(post(question, "" + value))
                .isEqualTo(score(value)));
        assertThat(post(question, " 9 ")).isEqualTo(score(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "+9", "9.0", "٩", "nine", "010", "99999999999"})
    void refusesWhatIsNotOnTheScale(String posted) {
        assertThat(post(question, posted)).isEqualTo(Reading.wrong(question, AnswerError.Kind.NOT_ON_SCALE, posted));
    }

    @Test
    void anEmptyAnswerIsMissingOnlyWhereRequired() {
        assertThat(error(question)).isEqualTo(AnswerError.Kind.MISSING);
        assertThat(error(question, " ")).isEqualTo(AnswerError.Kind.MISSING);
        assertThat(post(new NpsQuestion(Basics.of("a", Forms.TEXT, false)))).isEqualTo(Reading.SKIPPED);
    }

    @Test
    void sixIsADetractorSevenAPassiveNineAPromoter() {
        assertThat(List.of(0, 6, 7, 8, 9, 10))
                .map(question.scale()::group)
                .containsExactly(
                        Group.DETRACTOR, Group.DETRACTOR, Group.PASSIVE, Group.PASSIVE, Group.PROMOTER, Group.PROMOTER);
    }
}
