package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static dev.earshot.survey.question.Forms.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatteryTest {

    private final Battery battery = new Battery(
            "parts",
            Forms.TEXT,
            java.util.Optional.empty(),
            Condition.ALWAYS,
            1,
            List.of(
                    new RatingQuestion(Basics.of("courtesy", Forms.TEXT, false)),
                    new RatingQuestion(Basics.of("speed", Forms.TEXT, false).orNotApplicable())));

    @Test
    void isAsManyQuestionsAsItHasItems() {
        assertThat(battery.questions()).extracting(Question::id).containsExactly("courtesy", "speed");
        assertThat(post(battery.items().get(0), "9")).isEqualTo(score(9));
        assertThat(error(battery.items().get(0), "-")).isEqualTo(AnswerError.Kind.NOT_ON_SCALE);
        assertThat(post(battery.items().get(1), "-")).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void asksEachPersonAsManyAsItSays() {
        long courtesy = IntStream.range(0, 1_000)
                .mapToObj(person -> battery.drawn(Draw.of("i:" + person)).questions())
                .filter(asked -> {
                    assertThat(asked).hasSize(1);
                    return asked.get(0).id().equals("courtesy");
                })
                .count();
        // Half of them; 16 is one standard deviation.
        assertThat(courtesy).isBetween(420L, 580L);
    }
}
