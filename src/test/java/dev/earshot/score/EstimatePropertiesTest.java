package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.MeanInterval;
import dev.earshot.score.statistics.ShareInterval;
import dev.earshot.score.statistics.TangoInterval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold of every figure whatever was answered. */
class EstimatePropertiesTest {

    private static final List<Metric> METRICS = List.of(
            Metric.nps(),
            Metric.csat(3),
            Metric.csat(5),
            Metric.csat(10),
            Metric.thumbs(),
            Metric.expectation(),
            Metric.pmf(),
            Metric.ces(),
            Metric.effort(),
            Metric.effort().reversed(),
            Metric.mean(0, 10),
            Metric.mean(1, 5));

    private final SplittableRandom random = new SplittableRandom(22);

    @Test
    void limitsHoldTheValueAndStayOnTheScale() {
        for (int i = 0; i < 2_000; i++) {
            Metric metric = METRICS.get(i % METRICS.size());
            Histogram answers = answers(metric);
            double deff = random.nextBoolean() ? 1 : 1 + 5 * random.nextDouble();
            Estimate estimate = Scores.estimate(metric, answers, confidence(), Design.clustered(deff));
            double value = estimate.value().orElseThrow();
            String what = metric.kind() + " " + answers;
            assertThat(estimate.low().orElseThrow()).as(what).isBetween(metric.least() - 1e-9, value + 1e-9);
            assertThat(estimate.high().orElseThrow()).as(what).isBetween(value - 1e-9, metric.most() + 1e-9);
            assertThat(estimate.margin().orElseThrow()).as(what).isPositive();
            assertThat(estimate.effectiveN()).isLessThanOrEqualTo(estimate.n());
        }
    }

    @Test
    void moreConfidenceIsAWiderInterval() {
        for (int i = 0; i < 500; i++) {
            Metric metric = METRICS.get(i % METRICS.size());
            Histogram answers = answers(metric);
            Estimate narrower = Scores.estimate(metric, answers, .8);
            for (int percent : Confidence.LEVELS) {
                Estimate wider = Scores.estimate(metric, answers, new Confidence(percent).share());
                assertThat(wider.low().orElseThrow())
                        .isLessThanOrEqualTo(narrower.low().orElseThrow() + 1e-9);
                assertThat(wider.high().orElseThrow())
                        .isGreaterThanOrEqualTo(narrower.high().orElseThrow() - 1e-9);
                narrower = wider;
            }
        }
    }

    @Test
    void theOneEngineIsWilsonsOnTwoValuesAndTangosOnThree() {
        for (int i = 0; i < 500; i++) {
            double[] counts = {count(), count(), 1 + count()};
            double confidence = confidence();
            near(
                    MeanInterval.of(-1, counts, confidence),
                    TangoInterval.of(counts[0], counts[1], counts[2], confidence));
            double[] two = {counts[0], counts[2]};
            near(MeanInterval.of(0, two, confidence), ShareInterval.wilson(two[1], two[0] + two[1], confidence));
            Interval wilson = ShareInterval.wilson(two[1], two[0] + two[1], confidence);
            near(
                    TangoInterval.of(two[0], 0, two[1], confidence),
                    new Interval(2 * wilson.low() - 1, 2 * wilson.high() - 1));
        }
    }

    private static void near(Interval one, Interval other) {
        assertThat(one.low()).isCloseTo(other.low(), within(1e-9));
        assertThat(one.high()).isCloseTo(other.high(), within(1e-9));
    }

    @Test
    void turningTheScaleRoundTurnsTheIntervalRound() {
        for (int i = 0; i < 300; i++) {
            double[] counts = {count(), count(), 1 + count(), count(), count()};
            double[] turned = {counts[4], counts[3], counts[2], counts[1], counts[0]};
            Interval one = MeanInterval.of(1, counts, .95);
            Interval other = MeanInterval.of(1, turned, .95);
            near(one, new Interval(6 - other.high(), 6 - other.low()));
        }
    }

    @Test
    void oneAnswerSaysLittleAndTenMillionSayNearlyAll() {
        for (Metric metric : METRICS) {
            int values = metric.highest() - metric.lowest() + 1;
            for (int value = 0; value < values; value++) {
                long[] one = new long[values];
                one[value] = 1;
                Estimate lone = Scores.estimate(metric, Histogram.of(metric.lowest(), one));
                assertThat(lone.quality()).isEqualTo(Quality.D);
                assertThat(lone.conclusive()).isFalse();
            }
            long[] many = new long[values];
            Arrays.fill(many, 10_000_000 / values);
            Estimate all = Scores.estimate(metric, Histogram.of(metric.lowest(), many));
            assertThat(all.quality()).isEqualTo(Quality.A);
            double span = metric.most() - metric.least();
            assertThat(all.margin().orElseThrow()).isBetween(1e-5 * span, 1e-3 * span);
        }
    }

    @Test
    void tenMillionAlikeStillLeaveAnEndOpen() {
        Estimate alike = Scores.estimate(Metric.ces(), Histogram.of(1, 0, 0, 0, 10_000_000, 0, 0, 0));
        assertThat(alike.low().orElseThrow()).isBetween(3.9999, 4.0 - 1e-7);
        assertThat(alike.high().orElseThrow()).isBetween(4.0 + 1e-7, 4.0001);
    }

    private Histogram answers(Metric metric) {
        long[] counts = new long[metric.highest() - metric.lowest() + 1];
        long size = 1L << random.nextInt(24);
        Arrays.setAll(counts, i -> random.nextInt(3) == 0 ? random.nextLong(size) : 0);
        counts[random.nextInt(counts.length)]++;
        return Histogram.of(metric.lowest(), counts);
    }

    private double count() {
        int kind = random.nextInt(4);
        return kind == 0
                ? 0
                : kind == 1 ? random.nextInt(4) : kind == 2 ? 30 * random.nextDouble() : random.nextInt(10_000);
    }

    private double confidence() {
        return Confidence.LEVELS.get(random.nextInt(4)) / 100.0;
    }
}
