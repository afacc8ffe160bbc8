package dev.earshot.score.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A baseline of 26 weeks and a year after it, 2,000 times: how often does each chart raise an alarm in that year? */
class SensitivityTest {

    private static final int WEEKS = 26;
    private static final int YEARS = 2_000;

    @Test
    void isWhatItSaysInAYearWhereNothingHappens() {
        assertThat(xmr(Sensitivity.USUAL, 0, 52)).isBetween(.20, .32);
        assertThat(ewma(Sensitivity.USUAL, 0, 52)).isBetween(.25, .38);
        assertThat(cusum(Sensitivity.USUAL, 0, 52)).isBetween(.22, .35);
        assertThat(xmr(Sensitivity.STRICT, 0, 52)).isBetween(.02, .07);
        assertThat(ewma(Sensitivity.STRICT, 0, 52)).isBetween(.03, .09);
        assertThat(cusum(Sensitivity.STRICT, 0, 52)).isBetween(.03, .09);
    }

    @Test
    void findsASmallDropThatLastsByRunningMeanFarMoreOftenThanBySinglePoints() {
        assertThat(ewma(Sensitivity.USUAL, 1.5, 8)).isGreaterThan(.75);
        assertThat(xmr(Sensitivity.USUAL, 1.5, 8)).isLessThan(.60);
        assertThat(cusum(Sensitivity.USUAL, 3, 8)).isGreaterThan(.95);
    }

    private static double xmr(Sensitivity sensitivity, double drop, int weeks) {
        return share(
                drop,
                weeks,
                series -> last(XmrChart.of(series, Baseline.first(WEEKS), sensitivity)
                        .orElseThrow()
                        .out()));
    }

    private static double ewma(Sensitivity sensitivity, double drop, int weeks) {
        return share(
                drop,
                weeks,
                series -> last(Ewma.of(series, Baseline.first(WEEKS), sensitivity)
                        .orElseThrow()
                        .out()));
    }

    private static double cusum(Sensitivity sensitivity, double drop, int weeks) {
        return share(
                drop,
                weeks,
                series -> last(Cusum.of(series, Baseline.first(WEEKS), sensitivity)
                        .orElseThrow()
                        .out()));
    }

    /** The latest alarm, or −1. */
    private static int last(int[] out) {
        return out.length == 0 ? -1 : out[out.length - 1];
    }

    private static double share(double drop, int weeks, ToIntFunction<double[]> lastAlarm) {
        SplittableRandom random = new SplittableRandom(11);
        return IntStream.range(0, YEARS)
                        .filter(year -> lastAlarm.applyAsInt(series(random, drop, weeks)) >= WEEKS)
                        .count()
                / (double) YEARS;
    }

    private static double[] series(SplittableRandom random, double drop, int weeks) {
        return IntStream.range(0, WEEKS + weeks)
                .mapToDouble(i -> random.nextGaussian() - (i < WEEKS ? 0 : drop))
                .toArray();
    }
}
