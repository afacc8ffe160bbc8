package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnpsQuestionTest {

    private final EnpsQuestion question = new EnpsQuestion(Basics.of("recommend", Forms.TEXT, true));

    @Test
    void isAnsweredAndSortedLikeNps() {
        assertThat(post(question, "10")).isEqualTo(score(10));
        assertThat(error(question, "11")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(List.of(6, 7, 9))
                .map(question.scale()::group)
                .containsExactly(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER);
    }
}
