package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThumbsQuestionTest {

    private final ThumbsQuestion question = new ThumbsQuestion(Basics.of("found", Forms.TEXT, false));

    @Test
    void isUpOrDownAndNothingBetween() {
        assertThat(post(question, "0")).isEqualTo(score(0));
        assertThat(post(question, "1")).isEqualTo(score(1));
        assertThat(error(question, "2")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(List.of(0, 1)).map(question.scale()::group).containsExactly(Group.DETRACTOR, Group.PROMOTER);
    }
}
