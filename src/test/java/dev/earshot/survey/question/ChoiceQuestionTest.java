package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceQuestionTest {

    private final ChoiceQuestion one = choice(false, true);
    private final ChoiceQuestion many = choice(true, false);

    private static ChoiceQuestion choice(boolean many, boolean required) {
        List<ChoiceQuestion.Option> options = List.of(
                new ChoiceQuestion.Option("price", Text.of("en", "The price")),
                new ChoiceQuestion.Option("range", Text.of("en", "The range")));
        return new ChoiceQuestion(Basics.of("mattered", Forms.TEXT, required), many, options);
    }

    private static Reading chosen(String... values) {
        return new Reading.Answered(new Answer.Choice(List.of(values)));
    }

    @Test
    void takesOneOfItsOptions() {
        assertThat(post(one, "price")).isEqualTo(chosen("price"));
        assertThat(error(one, "service")).isEqualTo(AnswerError.Kind.NOT_AN_OPTION);
    }

    @Test
    void takesManyOnlyWhereSaid() {
        assertThat(post(many, "range", "price", "range")).isEqualTo(chosen("range", "price"));
        assertThat(error(one, "range", "price")).isEqualTo(AnswerError.Kind.ONE_ONLY);
    }

    @Test
    void nothingChosenIsMissingOnlyWhereRequired() {
        assertThat(error(one, "")).isEqualTo(AnswerError.Kind.MISSING);
        assertThat(post(many)).isEqualTo(Reading.SKIPPED);
    }
}
