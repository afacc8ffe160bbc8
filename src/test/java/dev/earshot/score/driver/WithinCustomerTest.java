package dev.earshot.score.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.regression.Regression;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithinCustomerTest {

    @Test
    void whatACustomerBringsToEveryAnswerCancelsOut() {
        Ratings ratings = liking(800, 3, 5);
        Slopes within = Slopes.of(ratings).orElseThrow();
        Slopes pooled = Slopes.pooled(ratings).orElseThrow();
        assertThat(within.basis()).isEqualTo(Slopes.Basis.WITHIN_CUSTOMER);
        assertThat(within.customers()).isEqualTo(800);
        assertThat(within.rows()).isEqualTo(2_400);
        assertThat(within.slopes()[0]).isCloseTo(6, within(.7));
        assertThat(within.slopes()[1]).isCloseTo(2, within(.7));
        assertThat(pooled.slopes()[0]).as("pooled overstates").isGreaterThan(7.5);
        assertThat(pooled.basis().label()).isEqualTo("association, likely overstated");
        assertThat(Math.abs(within.slopes()[0] - 6)).isLessThan(3 * within.errors()[0]);
    }

    @Test
    void isTheRegressionOnADummyForEachCustomer() {
        Ratings ratings = liking(12, 4, 8);
        double[][] columns = Arrays.copyOf(ratings.columnsAsDoubles(), 2 + 11);
        for (int c = 1; c < 12; c++) {
            int customer = c;
            columns[1 + c] = IntStream.range(0, 48)
                    .mapToDouble(row -> ratings.customer()[row] == customer ? 1 : 0)
                    .toArray();
        }
        double[] dummies =
                Regression.of(columns, ratings.outcomeAsDoubles()).orElseThrow().coefficients();
        assertThat(WithinCustomer.of(ratings).orElseThrow().slopes())
                .containsExactly(new double[] {dummies[1], dummies[2]}, within(1e-9));
    }

    @Test
    void fewerThanThreeHundredReturningCustomersAreNotEnough() {
        Ratings ratings = liking(299, 2, 1);
        assertThat(Slopes.of(ratings).orElseThrow().basis()).isEqualTo(Slopes.Basis.POOLED);
        assertThat(Slopes.of(liking(300, 2, 1)).orElseThrow().basis()).isEqualTo(Slopes.Basis.WITHIN_CUSTOMER);
        assertThat(WithinCustomer.of(liking(299, 1, 1))).isEmpty();
    }

    /** One point of the first attribute is worth 6, of the second 2; who likes the firm rates all of it higher. */
    static Ratings liking(int customers, int answers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = customers * answers;
        byte[][] columns = new byte[2][rows];
        byte[] outcome = new byte[rows];
        int[] customer = new int[rows];
        for (int c = 0; c < customers; c++) {
            double liking = random.nextGaussian();
            for (int i = 0; i < answers; i++) {
                int row = i * customers + c;
                customer[row] = c;
                double sum = 15 * liking + 10 * random.nextGaussian();
                for (int j = 0; j < 2; j++) {
                    columns[j][row] =
                            (byte) Math.max(1, Math.min(10, Math.round(6 + liking + 1.2 * random.nextGaussian())));
                    sum += (j == 0 ? 6 : 2) * (columns[j][row] - 6);
                }
                outcome[row] = (byte) Math.max(-100, Math.min(100, Math.round(sum)));
            }
        }
        return new Ratings(columns, outcome, customer);
    }
}
