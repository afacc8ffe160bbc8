package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StarsQuestionTest {

    private final StarsQuestion question = new StarsQuestion(Basics.of("rug", Forms.TEXT, false));

    @Test
    void hasOneToFiveStarsOfWhichFourAndFiveAreGood() {
        assertThat(post(question, "5")).isEqualTo(score(5));
        assertThat(error(question, "0")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(List.of(2, 3, 4))
                .map(question.scale()::group)
                .containsExactly(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER);
    }
}
