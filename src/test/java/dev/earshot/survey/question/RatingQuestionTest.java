package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingQuestionTest {

    private final RatingQuestion question = new RatingQuestion(Basics.of("speed", Forms.TEXT, false));

    @Test
    void takesNoughtToTen() {
        assertThat(post(question, "0")).isEqualTo(score(0));
        assertThat(post(question, "10")).isEqualTo(score(10));
        assertThat(error(question, "11")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
    }

    @Test
    void mayBeSkipped() {
        assertThat(post(question)).isEqualTo(Reading.SKIPPED);
        assertThat(post(question, "")).isEqualTo(Reading.SKIPPED);
    }

    @Test
    void beginsAtOneWhereTheFileSaysSo() {
        RatingQuestion fromOne = new RatingQuestion(Basics.of("speed", Forms.TEXT, false), RatingQuestion.from(1));

        assertThat(error(fromOne, "0")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(post(fromOne, "1")).isEqualTo(score(1));
    }
}
