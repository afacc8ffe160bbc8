package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PmfQuestionTest {

    private final PmfQuestion question = new PmfQuestion(Basics.of("gone", Forms.TEXT, true));

    @Test
    void countsOnlyThoseWhoStillUseIt() {
        assertThat(post(question, "3")).isEqualTo(score(3));
        assertThat(post(question, Question.DOES_NOT_APPLY)).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(error(question, "4")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(List.of(1, 2, 3))
                .map(question.scale()::group)
                .containsExactly(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER);
    }
}
