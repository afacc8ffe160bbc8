package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Estimate.Method;
import dev.earshot.score.compare.ShareDifference;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.NoChangeTest;
import dev.earshot.score.statistics.Normal;
import dev.earshot.score.statistics.ShareInterval;
import dev.earshot.score.statistics.TangoInterval;
import org.junit.jupiter.api.Test;

/** What papers and programs print, to the digit they print. Benjamini and Hochberg's stands in {@code AdjustedTest}. */
class PublishedExamplesTest {

    private static final double FOUR_DIGITS = 5e-5;

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), 857. */
    @Test
    void newcombe1998SingleProportions() {
        prints(ShareInterval.wilson(81, 263, .95), .2553, .3662);
        prints(ShareInterval.wilson(15, 148, .95), .0624, .1605);
        prints(ShareInterval.wilson(0, 20, .95), 0, .1611);
        prints(ShareInterval.wilson(1, 29, .95), .0061, .1718);
    }

    /** R. G. Newcombe, Interval estimation for the difference, Statistics in Medicine 17 (1998), 873: method 10. */
    @Test
    void newcombe1998Differences() {
        prints(newcombe(56, 70, 48, 80), .0524, .3339);
        prints(newcombe(9, 10, 3, 10), .1705, .8090);
        prints(newcombe(6, 7, 2, 7), .0582, .8062);
        prints(newcombe(5, 56, 0, 29), -.0381, .1926);
        prints(newcombe(10, 10, 0, 20), .6791, 1);
    }

    /** Airway data of Fagerland, Lydersen and Laake 2014, as printed by the documentation of R's ratesci. */
    @Test
    void ratesciAirwayHyperResponsiveness() {
        prints(TangoInterval.skewnessCorrected(7, 13, 1, .95), -.5281, -.0184);
        prints(TangoInterval.of(7, 13, 1, .95), -.5172, -.0260);
        assertThat(Scores.estimate(Metric.nps(), Vectors.nps(7, 13, 1)).value().orElseThrow())
                .isCloseTo(-28.57, within(.005));
    }

    /** The unit tests of R's package NPS. */
    @Test
    void unitTestsOfThePackageNps() {
        Metric nps = Metric.nps();
        Histogram few = Vectors.nps(1, 2, 3);
        assertThat(nps.value(few).orElseThrow() / 100).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(nps.variance(few) / 1e4).isCloseTo(5 / 9.0, within(1e-12));
        assertThat(Scores.standardError(nps, few).orElseThrow() / 100).isCloseTo(.304, within(5e-4));
        assertThat(nps.value(Histogram.of(0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0)).orElseThrow() / 100)
                .isCloseTo(1 / 3.0, within(1e-12));
        Histogram apart = Vectors.nps(1, 0, 1);
        assertThat(nps.variance(apart) / 1e4).isEqualTo(1);
        assertThat(Scores.standardError(nps, apart).orElseThrow() / 100).isCloseTo(.707, within(5e-4));
    }

    /** The public teaching repository nps_csat: one answer for each of 1 to 10. */
    @Test
    void npsCsatOneAnswerEach() {
        Histogram oneEach = Histogram.of(0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(Scores.estimate(Metric.nps(), oneEach).value()).hasValue(-40);
    }

    /** J. Sauro and J. R. Lewis, Quantifying the User Experience: 11 of 12 against 5 of 10, the N−1 test. */
    @Test
    void sauroAndLewisNMinusOneTest() {
        ShareDifference shares = ShareDifference.of(11, 12, 5, 10, .95).orElseThrow();
        assertThat(shares.n1Z().orElseThrow()).isCloseTo(2.1348, within(FOUR_DIGITS));
        assertThat(shares.n1P()).isCloseTo(.0328, within(FOUR_DIGITS));
        double pooled = 16 / 22.0 * 6 / 22.0;
        assertThat(Normal.beyond(NoChangeTest.mantelZ(5 / 10.0 - 11 / 12.0, pooled, 12, 10)))
                .isCloseTo(shares.n1P(), within(1e-12));
    }

    /** The worked sizes of the planning table of the adjusted interval (MeasuringU's "minus three"). */
    @Test
    void adjustedWaldIsWhatMeasuringUComputes() {
        Estimate adjusted = Scores.estimate(Metric.nps(), Vectors.nps(7, 13, 1), .95, Method.ADD_THREE);
        assertThat(adjusted.low().orElseThrow()).isCloseTo(-48.0984, within(FOUR_DIGITS));
        assertThat(adjusted.high().orElseThrow()).isCloseTo(-1.9016, within(FOUR_DIGITS));
    }

    private static Interval newcombe(long x1, long n1, long x2, long n2) {
        return ShareDifference.of(x1, n1, x2, n2, .95).orElseThrow().newcombe();
    }

    private static void prints(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(FOUR_DIGITS));
        assertThat(interval.high()).isCloseTo(high, within(FOUR_DIGITS));
    }
}
