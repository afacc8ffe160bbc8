package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CesQuestionTest {

    private final CesQuestion question = new CesQuestion(Basics.of("easy", Forms.TEXT, true));

    @Test
    void takesOneToSeven() {
        assertThat(post(question, "1")).isEqualTo(score(1));
        assertThat(post(question, "7")).isEqualTo(score(7));
        assertThat(error(question, "0")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(error(question, "8")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
    }

    @Test
    void fiveAndAboveAgree() {
        assertThat(question.scale().group(3)).isEqualTo(Group.DETRACTOR);
        assertThat(question.scale().group(4)).isEqualTo(Group.PASSIVE);
        assertThat(question.scale().group(5)).isEqualTo(Group.PROMOTER);
    }

    @Test
    void ofEffortTheLeastIsTheBest() {
        CesQuestion effort = new CesQuestion(Basics.of("effort", Forms.TEXT, true), CesQuestion.EFFORT);

        assertThat(effort.measuresEffort()).isTrue();
        assertThat(java.util.List.of(1, 2, 3, 4, 5))
                .map(effort.scale()::group)
                .containsExactly(Group.PROMOTER, Group.PROMOTER, Group.PASSIVE, Group.DETRACTOR, Group.DETRACTOR);
        assertThat(java.util.List.of(2, 3, 4))
                .map(CesQuestion.ease(5)::group)
                .containsExactly(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER);
    }
}
