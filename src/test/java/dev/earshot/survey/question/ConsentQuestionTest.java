package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentQuestionTest {

    private final ConsentQuestion question = new ConsentQuestion(Basics.of("call-me", Forms.TEXT, false));

    @Test
    void isGivenByTickingAndByNothingElse() {
        assertThat(post(question, "yes")).isEqualTo(new Reading.Answered(new Answer.Choice(List.of("yes"))));
        assertThat(post(question)).isEqualTo(Reading.SKIPPED);
        assertThat(error(question, "no")).isEqualTo(AnswerError.Kind.NOT_AN_OPTION);
        assertThat(error(new ConsentQuestion(Basics.of("terms", Forms.TEXT, true))))
                .isEqualTo(AnswerError.Kind.MISSING);
    }
}
