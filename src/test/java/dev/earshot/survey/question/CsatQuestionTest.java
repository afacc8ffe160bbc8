package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsatQuestionTest {

    private final CsatQuestion five = csat(5);
    private final CsatQuestion seven = csat(7);

    private static CsatQuestion csat(int points) {
        return new CsatQuestion(Basics.of("satisfied", Forms.TEXT, true), CsatQuestion.scale(points), Look.NUMBERS);
    }

    @Test
    void beginsAtOne() {
        assertThat(post(five, "1")).isEqualTo(score(1));
        assertThat(error(five, "0")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
    }

    @Test
    void endsAtItsPoints() {
        assertThat(error(five, "6")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(post(seven, "7")).isEqualTo(score(7));
    }

    @Test
    void theTopTwoAreSatisfiedAndTheBottomTwoAreNot() {
        assertThat(five.scale().values())
                .map(five.scale()::group)
                .containsExactly(Group.DETRACTOR, Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER, Group.PROMOTER);
        assertThat(seven.scale().group(5)).isEqualTo(Group.PASSIVE);
        assertThat(seven.scale().group(6)).isEqualTo(Group.PROMOTER);
    }
}
