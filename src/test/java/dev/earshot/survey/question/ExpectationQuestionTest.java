package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationQuestionTest {

    private final ExpectationQuestion question = new ExpectationQuestion(Basics.of("expected", Forms.TEXT, true));

    @Test
    void isBelowAsOrAbove() {
        assertThat(post(question, "3")).isEqualTo(score(3));
        assertThat(error(question, "0")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(List.of(1, 2, 3))
                .map(question.scale()::group)
                .containsExactly(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER);
    }
}
