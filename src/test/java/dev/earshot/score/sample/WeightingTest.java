package dev.earshot.score.sample;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static dev.earshot.score.Vectors.ITERATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.Vectors;
import dev.earshot.score.Vectors.Case;
import dev.earshot.score.WeightedHistogram;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightingTest {

    private final JsonNode document = Vectors.document("14_weights");
    private final JsonNode expected = document.get("expected");
    private final Map<String, double[]> data = Vectors.table("14_weights_data");
    private final int[] region = whole(data.get("region"));
    private final int[] channel = whole(data.get("channel"));
    private final int[] scores = whole(data.get("score"));
    private final double[] points = IntStream.of(scores)
            .mapToDouble(score -> score >= 9 ? 100 : score <= 6 ? -100 : 0)
            .toArray();
    private final double[][] margins = {
        Case.numbers(document.get("pop_region")), Case.numbers(document.get("pop_channel"))
    };

    @Test
    void ofStrataGivesEachItsShareOfTheFrame() {
        long[] seen = new long[3];
        IntStream.of(region).forEach(r -> seen[r]++);
        PostStratification strata = PostStratification.of(seen, margins[0]);
        double[] weights = strata.of(region);
        WeightedMean mean = WeightedMean.of(points, weights).orElseThrow();
        KishEffect effect = KishEffect.of(weights).orElseThrow();

        double[] equal = new double[points.length];
        Arrays.fill(equal, 1);
        near("unweighted", WeightedMean.of(points, equal).orElseThrow().value(), CLOSED_FORM);
        Vectors.expectsAll("ps_w", Case.numbers(expected.get("ps_w")), strata.weights(), CLOSED_FORM);
        near("ps_nps", mean.value(), CLOSED_FORM);
        near("ps_se", mean.calibratedError(new int[][] {region}).orElseThrow(), CLOSED_FORM);
        near("ps_kish_deff", effect.deff(), CLOSED_FORM);
        near("ps_neff", effect.effectiveN(), CLOSED_FORM);
        assertThat(strata.uncovered()).isZero();
    }

    @Test
    void byRakingMeetsTheMarginsOfBothVariables() {
        Raking raking = Raking.of(new int[][] {region, channel}, margins);
        assertThat(raking.converged()).isTrue();
        double[] cells = IntStream.range(0, 6)
                .mapToDouble(cell -> IntStream.range(0, region.length)
                        .filter(i -> region[i] == cell / 2 && channel[i] == cell % 2)
                        .mapToDouble(i -> raking.weights()[i])
                        .findFirst()
                        .orElseThrow())
                .toArray();
        Vectors.expectsAll("rake_cells", Case.numbers(expected.get("rake_cells")), cells, ITERATED);

        WeightedMean mean = WeightedMean.of(points, raking.weights()).orElseThrow();
        near("rake_nps", mean.value(), ITERATED);
        near("rake_se_lin_with_replacement", mean.error().orElseThrow(), ITERATED);
        near(
                "rake_se_survey",
                mean.calibratedError(new int[][] {region, channel}).orElseThrow(),
                ITERATED);
        KishEffect effect = KishEffect.of(raking.weights()).orElseThrow();
        near("rake_kish_deff", effect.deff(), ITERATED);
        near("rake_neff", effect.effectiveN(), ITERATED);
        assertThat(Weighting.of(new int[][] {region, channel}, margins).cut()).isZero();
    }

    @Test
    void endsInAFigureWithItsInterval() {
        Raking raking = Raking.of(new int[][] {region, channel}, margins);
        WeightedHistogram weighted = WeightedHistogram.of(0, 10, scores, raking.weights());
        assertThat(Scores.estimate(Metric.nps(), weighted, .95)).satisfies(estimate -> {
            assertThat(estimate.value().orElseThrow())
                    .isCloseTo(expected.get("rake_nps").asDouble(), within(1e-6));
            assertThat(estimate.effectiveN())
                    .isCloseTo(expected.get("rake_neff").asDouble(), within(1e-6));
        });
    }

    static Stream<Case> weights() {
        return Vectors.read("14b_kish_deff");
    }

    @ParameterizedTest
    @MethodSource("weights")
    void costsByHowUnequalTheyAre(Case example) {
        KishEffect effect = KishEffect.of(example.numbers("weights")).orElseThrow();
        example.expects("deff", effect.deff(), CLOSED_FORM);
        example.expects("neff", effect.effectiveN(), CLOSED_FORM);
        assertThat(KishEffect.of(new double[] {})).isEmpty();
        assertThat(KishEffect.of(new double[] {0, 0})).isEmpty();
    }

    private void near(String field, double actual, double tolerance) {
        Vectors.expectsAll(field, new double[] {expected.get(field).asDouble()}, new double[] {actual}, tolerance);
    }

    private static int[] whole(double[] column) {
        return Arrays.stream(column).mapToInt(value -> (int) value).toArray();
    }
}
