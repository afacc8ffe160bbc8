package dev.earshot.score.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** How exact a figure becomes when more or fewer are asked. */
class ExpectedMarginTest {

    /** 10 detractors, 20 passives, 70 promoters. */
    private static final Histogram ANSWERS = Histogram.of(0, 0, 0, 0, 0, 0, 0, 10, 10, 10, 30, 40);

    private static final ExpectedMargin MARGIN = new ExpectedMargin(Metric.nps(), 400, ANSWERS);

    @Test
    void isTheMarginThereIsWhereAsManyAreAsked() {
        double now = Scores.estimate(Metric.nps(), ANSWERS).margin().orElseThrow();
        assertThat(MARGIN.of(400, .95)).contains(BigDecimal.valueOf(now).setScale(0, RoundingMode.HALF_UP));
        assertThat(MARGIN.rate()).isEqualTo(25);
    }

    @Test
    void halvesWhereFourTimesAsManyAreAsked() {
        assertThat(MARGIN.of(400, .95)).contains(new BigDecimal("13"));
        assertThat(MARGIN.of(1_600, .95)).contains(new BigDecimal("7"));
    }

    @Test
    void isNotKnownWhereNobodyWasAskedOrAnswered() {
        assertThat(new ExpectedMargin(Metric.nps(), 0, ANSWERS).of(100, .95)).isEmpty();
        assertThat(new ExpectedMargin(Metric.nps(), 100, Histogram.empty(0, 10)).of(100, .95))
                .isEmpty();
        assertThat(MARGIN.of(0, .95)).isEmpty();
    }
}
