package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.survey.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighedTest {

    private static final Metric NPS = Metric.nps();

    /** Half of all are in each country; the pleased one answers four times as often. */
    @Test
    void countriesCountAsAmongAllWhoCouldHaveBeenAsked() {
        List<Touch> touches = new Crowd()
                .add("AT", "a", 10, 1_000, 1_000, 400, 10)
                .add("DE", "a", 10, 1_000, 1_000, 100, 3)
                .touches();
        Weighed weighed = weighed(touches);
        assertThat(weighed.raw().value()).hasValue(60);
        assertThat(weighed.weighted().orElseThrow().value().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(weighed.effect().orElseThrow().deff()).isCloseTo(1.5625, within(1e-9));
        assertThat(weighed.margins()).extracting(Trait::key).containsExactly("customer.country");
    }

    @Test
    void fewAnswersOrNothingToWeighByLeaveTheFigureAsItIs() {
        List<Touch> few = new Crowd()
                .add("AT", "a", 10, 200, 200, 80, 10)
                .add("DE", "a", 10, 200, 200, 19, 3)
                .touches();
        assertThat(weighed(few).weighted()).isEmpty();
        List<Touch> alike = new Crowd().add("AT", "a", 10, 500, 400, 300, 10).touches();
        assertThat(weighed(alike).weighted()).isEmpty();
        assertThat(weighed(alike).raw().value()).hasValue(100);
    }

    @Test
    void whatWasPromisedHoldsForBothFigures() {
        List<Touch> touches = new Crowd().add("AT", "a", 10, 20, 20, 4, 10).touches();
        Weighed weighed = Weighed.of(NPS, Programme.ANONYMOUS, .95, touches, List.of());
        assertThat(weighed.raw().suppressed()).isTrue();
    }

    private static Weighed weighed(List<Touch> touches) {
        return Weighed.of(
                NPS,
                Programme.IDENTIFIED,
                .95,
                touches,
                List.of(Grouping.ofWorth(touches), Grouping.ofField(new Segment("customer.country"), 0, touches)));
    }
}
