package dev.earshot.score.shift;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeanShiftsTest {

    static Stream<Vectors.Case> series() {
        return Vectors.read("11a_changepoint_mean");
    }

    @ParameterizedTest
    @MethodSource("series")
    void cutASeriesWhereItsMeanMoved(Vectors.Case example) {
        double[] series = example.numbers("series");
        example.expects("mad_diff_sigma", MeanShifts.sigma(series), CLOSED_FORM);
        example.expects(
                "pelt", Arrays.stream(MeanShifts.of(series)).asDoubleStream().toArray(), 0);
    }

    @Test
    void areThoseOfTryingEveryCutting() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 300; round++) {
            double[] y = IntStream.range(0, 2 + random.nextInt(11))
                    .mapToDouble(i -> random.nextGaussian() + random.nextInt(3))
                    .toArray();
            int shortest = 1 + random.nextInt(2);
            double penalty = .2 + 4 * random.nextDouble();
            assertThat(cost(y, penalty, MeanShifts.pelt(y, penalty, shortest), shortest))
                    .isEqualTo(cheapest(y, penalty, shortest), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void doNotDrownInLargeValues() {
        double[] large = IntStream.range(0, 40)
                .mapToDouble(i -> 1e9 + (i < 25 ? 0 : 8) + (i * 7 % 5) / 2.0)
                .toArray();
        assertThat(MeanShifts.of(large)).containsExactly(25);
    }

    @Test
    void areNoneWithoutNoiseToMeasureBy() {
        assertThat(MeanShifts.of(new double[] {})).isEmpty();
        assertThat(MeanShifts.of(new double[] {5})).isEmpty();
        assertThat(MeanShifts.of(new double[] {5, 5, 5, 9, 9, 9})).isEmpty();
        assertThat(MeanShifts.of(new double[] {5, 6, 5})).isEmpty();
    }

    private static double cheapest(double[] y, double penalty, int shortest) {
        return IntStream.range(0, 1 << (y.length - 1))
                .mapToObj(mask -> IntStream.range(1, y.length)
                        .filter(i -> (mask >> (i - 1) & 1) == 1)
                        .toArray())
                .mapToDouble(cuts -> cost(y, penalty, cuts, shortest))
                .min()
                .orElseThrow();
    }

    private static double cost(double[] y, double penalty, int[] cuts, int shortest) {
        int[] ends =
                IntStream.concat(Arrays.stream(cuts), IntStream.of(y.length)).toArray();
        double cost = penalty * cuts.length;
        int start = 0;
        for (int end : ends) {
            if (end - start < shortest) {
                return Double.POSITIVE_INFINITY;
            }
            double mean = Arrays.stream(y, start, end).average().orElseThrow();
            cost += Arrays.stream(y, start, end)
                    .map(v -> (v - mean) * (v - mean))
                    .sum();
            start = end;
        }
        return cost;
    }
}
