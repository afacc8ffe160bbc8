package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final ChoiceQuestion RICH = new ChoiceQuestion(
            Basics.of("mattered", Forms.TEXT, true),
            true,
            true,
            List.of(
                    new ChoiceQuestion.Option("price", Forms.TEXT),
                    new ChoiceQuestion.Option("range", Forms.TEXT),
                    new ChoiceQuestion.Option("service", Forms.TEXT),
                    new ChoiceQuestion.Option("else", Forms.TEXT, true, false, true),
                    new ChoiceQuestion.Option("nothing", Forms.TEXT, true, true, false)));

    private static Reading read(Map<String, List<String>> form) {
        return RICH.read(field -> form.getOrDefault(field, List.of()));
    }

    @Test
    void keepsWhatIsWrittenBesideOther() {
        Answer.Choice both = new Answer.Choice(List.of("price", "else"), Optional.of("The smell"));

        assertThat(read(Map.of("mattered", List.of("price", "else"), "mattered.other", List.of(" The smell "))))
                .isEqualTo(new Reading.Answered(both));
        assertThat(read(Map.of("mattered.other", List.of("The smell"))))
                .isEqualTo(new Reading.Answered(new Answer.Choice(List.of("else"), Optional.of("The smell"))));
        assertThat(read(Map.of("mattered", List.of("price"), "mattered.other", List.of("The smell"))))
                .isEqualTo(chosen("price"));
        assertThat(read(Map.of("mattered.other", List.of("x".repeat(201)))))
                .isEqualTo(Reading.wrong(RICH, AnswerError.Kind.TOO_LONG, "x".repeat(201)));
    }

    @Test
    void whatStandsAloneGoesWithNothingElse() {
        assertThat(error(RICH, "nothing", "price")).isEqualTo(AnswerError.Kind.NOT_TOGETHER);
        assertThat(post(RICH, "nothing")).isEqualTo(chosen("nothing"));
    }

    @Test
    void shufflesAllButTheFixedOptions() {
        Set<List<String>> orders = new HashSet<>();
        for (int person = 0; person < 100; person++) {
            List<String> order = RICH.options(Draw.of("o:" + person)).stream()
                    .map(ChoiceQuestion.Option::value)
                    .toList();
            assertThat(order.subList(3, 5)).containsExactly("else", "nothing");
            assertThat(order)
                    .isEqualTo(RICH.options(Draw.of("o:" + person)).stream()
                            .map(ChoiceQuestion.Option::value)
                            .toList());
            orders.add(order);
        }
        assertThat(orders).hasSize(6);
    }
}
