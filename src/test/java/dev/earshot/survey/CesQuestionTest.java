package dev.earshot.survey;

import static dev.earshot.survey.Forms.error;
import static dev.earshot.survey.Forms.post;
import static dev.earshot.survey.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CesQuestionTest {

    private final CesQuestion question = new CesQuestion("easy", Forms.TEXT, true, Forms.UNNAMED, Forms.UNNAMED);

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
}
