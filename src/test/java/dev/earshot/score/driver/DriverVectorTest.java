package dev.earshot.score.driver;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static dev.earshot.score.Vectors.Case.numbers;
import static dev.earshot.score.Vectors.ITERATED;
import static dev.earshot.score.Vectors.expectsAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.score.Vectors;
import dev.earshot.score.regression.Logit;
import dev.earshot.score.regression.Regression;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Vector 13: the figures of R's relaimpo, sandwich and glm for 250 answers. */
class DriverVectorTest {

    private static final JsonNode EXPECTED = Vectors.document("13_drivers").get("expected");
    private static final Ratings SCORES = ratings();
    private static final Ratings POINTS = SCORES.worth(Ratings::npsPoints);

    @Test
    void explainsTheScoreAsRDoes() {
        explains(SCORES, EXPECTED.get("score_0_10"));
    }

    @Test
    void explainsThePointsOfNpsAsRDoes() {
        explains(POINTS, EXPECTED.get("nps_points"));
    }

    private static void explains(Ratings ratings, JsonNode expected) {
        Regression fit = Regression.of(ratings.columnsAsDoubles(), ratings.outcomeAsDoubles())
                .orElseThrow();
        expects(expected, "coef", fit.coefficients());
        expects(expected, "se_ols", fit.errors());
        expects(expected, "se_hc3", fit.robustErrors().orElseThrow());
        expects(expected, "r2", fit.r2());
        Importance importance = Importance.of(CrossProducts.of(ratings)).orElseThrow();
        expects(expected, "r2", importance.r2());
        expects(expected, "lmg", importance.lmg().orElseThrow());
        expects(expected, "first", importance.first());
        expects(expected, "last", importance.last());
        expects(expected, "pratt", importance.pratt().orElseThrow());
        expects(expected, "johnson_rw", importance.johnson());
        expects(expected, "pearson", importance.pearson());
        expects(expected, "std_beta", importance.betas().orElseThrow());
        double[] spearman = Arrays.stream(ratings.columnsAsDoubles())
                .mapToDouble(column ->
                        RankCorrelation.of(column, ratings.outcomeAsDoubles()).orElseThrow())
                .toArray();
        expects(expected, "spearman", spearman);
        assertThat(expected.size()).as("nothing else is expected").isEqualTo(12);
    }

    @Test
    void findsTheOddsOfAPromoterAsRDoes() {
        boolean[] promoter = new boolean[SCORES.rows()];
        for (int i = 0; i < promoter.length; i++) {
            promoter[i] = SCORES.outcome()[i] >= 9;
        }
        Logit fit = Logit.of(SCORES.columnsAsDoubles(), promoter).orElseThrow();
        JsonNode expected = EXPECTED.get("logit_promoter");
        expectsAll("coef", numbers(expected.get("coef")), fit.coefficients(), ITERATED);
        expectsAll("se", numbers(expected.get("se")), fit.errors(), ITERATED);
        expectsAll("loglik", numbers(expected.get("loglik")), new double[] {fit.logLikelihood()}, ITERATED);
        assertThat(fit.separated()).isFalse();
        assertThat(expected.size()).isEqualTo(3);
    }

    @Test
    void weighsPenaltyAndRewardAsRDoes() {
        PenaltyReward found = PenaltyReward.of(POINTS).orElseThrow();
        JsonNode expected = EXPECTED.get("penalty_reward");
        double[] coefficients = new double[9];
        double[] errors = new double[9];
        coefficients[0] = found.constant();
        errors[0] = found.constantError();
        for (int j = 0; j < 4; j++) {
            PenaltyReward.Factor factor = found.factors().get(j);
            coefficients[1 + 2 * j] = factor.low();
            coefficients[2 + 2 * j] = factor.high();
            errors[1 + 2 * j] = factor.lowError();
            errors[2 + 2 * j] = factor.highError();
        }
        expects(expected, "coef", coefficients);
        expects(expected, "se_hc3", errors);
        expects(expected, "n_low", groups(found, PenaltyReward.Factor::lows));
        expects(expected, "n_high", groups(found, PenaltyReward.Factor::highs));
        assertThat(found.factors())
                .extracting(PenaltyReward.Factor::kind)
                .containsExactly(
                        PenaltyReward.Kind.PERFORMANCE,
                        PenaltyReward.Kind.BASIC,
                        PenaltyReward.Kind.UNCLEAR,
                        PenaltyReward.Kind.UNCLEAR);
        assertThat(expected.size()).isEqualTo(4);
    }

    private static double[] groups(PenaltyReward found, ToLongFunction<PenaltyReward.Factor> of) {
        return found.factors().stream().mapToDouble(of::applyAsLong).toArray();
    }

    private static void expects(JsonNode expected, String field, double... actual) {
        expectsAll(field, numbers(expected.get(field)), actual, CLOSED_FORM);
    }

    private static Ratings ratings() {
        Map<String, double[]> table = Vectors.table("13_drivers_data");
        byte[][] columns = StreamSupport.stream(
                        Vectors.document("13_drivers").get("drivers").spliterator(), false)
                .map(name -> bytes(table.get(name.asText()), v -> v))
                .toArray(byte[][]::new);
        double[] scores = table.get("ltr");
        return new Ratings(
                columns,
                bytes(scores, v -> v),
                IntStream.range(0, scores.length).toArray());
    }

    private static byte[] bytes(double[] values, IntUnaryOperator change) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) change.applyAsInt((int) values[i]);
        }
        return bytes;
    }
}
