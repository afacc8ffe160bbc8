package dev.earshot.score.league;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static dev.earshot.score.Vectors.ITERATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeterogeneityTest {

    /** Treated with and without tuberculosis, then controls with and without. */
    private static final int[][] BCG = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    };

    static Stream<Vectors.Case> segments() {
        return Vectors.read("12_empirical_bayes_segments");
    }

    @ParameterizedTest
    @MethodSource("segments")
    void isWhatSamplingDoesNotExplain(Vectors.Case example) {
        Figures figures = Figures.of(Metric.nps(), histograms(example));
        example.expects("y", figures.y(), CLOSED_FORM);
        example.expects("v", figures.v(), CLOSED_FORM);

        Heterogeneity pm = Heterogeneity.paulMandel(figures.y(), figures.v()).orElseThrow();
        example.expects("Q", pm.q(), CLOSED_FORM);
        example.expects("tau2_pm", pm.tau2(), ITERATED);
        example.expects("mu_pm", pm.mu(), ITERATED);
        example.expects("se_mu_pm", pm.se(), ITERATED);
        Heterogeneity dl =
                Heterogeneity.derSimonianLaird(figures.y(), figures.v()).orElseThrow();
        example.expects("tau2_dl", dl.tau2(), CLOSED_FORM);
        example.expects("mu_dl", dl.mu(), CLOSED_FORM);
        Heterogeneity reml = Heterogeneity.reml(figures.y(), figures.v()).orElseThrow();
        example.expects("tau2_reml", reml.tau2(), ITERATED);
        example.expects("mu_reml", reml.mu(), ITERATED);
    }

    @ParameterizedTest
    @MethodSource("segments")
    void decidesHowFarFiguresMoveToTheMean(Vectors.Case example) {
        Figures figures = Figures.of(Metric.nps(), histograms(example));
        List<Shrunk> shrunk = Shrunk.of(
                figures.y(),
                figures.v(),
                Heterogeneity.paulMandel(figures.y(), figures.v()).orElseThrow());
        example.expects("shrink_B", shrunk.stream().mapToDouble(Shrunk::b).toArray(), ITERATED);
        example.expects("eb", shrunk.stream().mapToDouble(Shrunk::value).toArray(), ITERATED);
        example.expects("eb_se_naive", shrunk.stream().mapToDouble(Shrunk::own).toArray(), ITERATED);
        example.expects(
                "blup_se_metafor", shrunk.stream().mapToDouble(Shrunk::se).toArray(), ITERATED);
    }

    /** R's metafor on 13 trials of the BCG vaccine, log relative risks. */
    @Test
    void agreesWithMetaforOnTheBcgTrials() {
        double[] y = new double[BCG.length];
        double[] v = new double[BCG.length];
        for (int i = 0; i < BCG.length; i++) {
            double treated = BCG[i][0] + BCG[i][1];
            double controls = BCG[i][2] + BCG[i][3];
            y[i] = Math.log(BCG[i][0] / treated / (BCG[i][2] / controls));
            v[i] = 1.0 / BCG[i][0] - 1 / treated + 1.0 / BCG[i][2] - 1 / controls;
        }
        assertThat(Heterogeneity.derSimonianLaird(y, v).orElseThrow().tau2()).isCloseTo(.3088, within(5e-5));
        assertThat(Heterogeneity.paulMandel(y, v).orElseThrow().tau2()).isCloseTo(.3181, within(5e-5));
        Heterogeneity reml = Heterogeneity.reml(y, v).orElseThrow();
        assertThat(reml.tau2()).isCloseTo(.3132, within(5e-5));
        assertThat(reml.mu()).isCloseTo(-.7145, within(5e-5));
        assertThat(reml.se()).isCloseTo(.1798, within(5e-5));
    }

    @Test
    void ofTwoIsTheirDistanceLessTheNoise() {
        Heterogeneity found = Heterogeneity.paulMandel(new double[] {0, 10}, new double[] {9, 9})
                .orElseThrow();
        assertThat(found.tau2()).isCloseTo(41, within(1e-9));
        assertThat(found.mu()).isEqualTo(5);
        assertThat(Heterogeneity.paulMandel(new double[] {3, 3, 3}, new double[] {1, 2, 3}))
                .hasValueSatisfying(none -> assertThat(none.tau2()).isZero());
    }

    @Test
    void isUnknownOfOneAndNeedsVariances() {
        assertThat(Heterogeneity.paulMandel(new double[] {}, new double[] {})).isEmpty();
        assertThat(Heterogeneity.reml(new double[] {5}, new double[] {1})).isEmpty();
        assertThatThrownBy(() -> Heterogeneity.derSimonianLaird(new double[] {5, 6}, new double[] {1, 0}))
                .hasMessage("every figure needs a variance above 0");
    }

    @Test
    void leavesEveryFigureBetweenItselfAndTheMean() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(2);
        for (int round = 0; round < 200; round++) {
            int k = 2 + random.nextInt(30);
            double[] y = random.doubles(k, -100, 100).toArray();
            double[] v = random.doubles(k, 1, 4000).toArray();
            Heterogeneity all = Heterogeneity.paulMandel(y, v).orElseThrow();
            List<Shrunk> shrunk = Shrunk.of(y, v, all);
            assertThat(IntStream.range(0, k)).allSatisfy(i -> {
                double[] ends = DoubleStream.of(y[i], all.mu()).sorted().toArray();
                assertThat(shrunk.get(i).value()).isBetween(ends[0] - 1e-9, ends[1] + 1e-9);
            });
            double q = IntStream.range(0, k)
                    .mapToDouble(i -> (y[i] - all.mu()) * (y[i] - all.mu()) / (v[i] + all.tau2()))
                    .sum();
            assertThat(q).isLessThan(k - 1 + 1e-6);
            assertThat(all.tau2() == 0 || Math.abs(q - (k - 1)) < 1e-6).isTrue();
        }
    }

    static List<Histogram> histograms(Vectors.Case example) {
        List<Histogram> segments = new ArrayList<>();
        for (JsonNode segment : example.input().get("det_pas_pro_per_segment")) {
            long[] counts = Vectors.Case.counts(segment);
            segments.add(Vectors.nps(counts[0], counts[1], counts[2]));
        }
        return segments;
    }
}
