package dev.earshot.score.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.driver.Slopes.Basis;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void theSameSeedDrawsTheSameAgain() {
        Ratings ratings = ImportanceTest.random(3, 400, 4);
        Bootstrap once = Bootstrap.of(ratings, Basis.POOLED, 200, 7).orElseThrow();
        Bootstrap again = Bootstrap.of(ratings, Basis.POOLED, 200, 7).orElseThrow();
        assertThat(again.shares().values()).isDeepEqualTo(once.shares().values());
        assertThat(Bootstrap.seed("shop", "2026"))
                .isEqualTo(Bootstrap.seed("shop", "2026"))
                .isNotEqualTo(Bootstrap.seed("shop2026"));
    }

    @Test
    void placesAddUpAndTheHeaviestComesFirst() {
        Bootstrap drawn = Bootstrap.of(ImportanceTest.random(4, 3_000, 4), Basis.POOLED, 500, 1)
                .orElseThrow();
        assertThat(drawn.shares().firstShare(3)).isGreaterThan(.9);
        for (int[] places : drawn.shares().places()) {
            assertThat(Arrays.stream(places).sum()).isEqualTo(500);
        }
        for (double[] draw : drawn.shares().values()) {
            assertThat(Arrays.stream(draw).sum()).isCloseTo(1, within(1e-9));
        }
        assertThat(Bootstrap.first(drawn.shares().firstShare(3), drawn.shares().count()))
                .matches("first in \\d+ % of 500 resamples \\(grouped bootstrap\\)");
        double[] gap = drawn.shares().gap(3, 0, .95);
        assertThat(gap[0]).isPositive().isLessThan(gap[1]);
    }

    @Test
    void intervalsOfAMeanAreAsWideAsItsStandardErrorSays() {
        Ratings ratings = ImportanceTest.random(2, 5_000, 6);
        double[] ends = Bootstrap.of(ratings, Basis.POOLED, 2_000, 3)
                .orElseThrow()
                .means()
                .interval(0, .95);
        double deviation = CrossProducts.of(ratings).correlations().deviation()[0];
        assertThat(ends[1] - ends[0]).isCloseTo(2 * 1.96 * deviation / Math.sqrt(5_000), within(.006));
    }

    @Test
    void answersOfOneCustomerAreDrawnTogether() {
        Ratings one = ImportanceTest.random(2, 500, 6);
        int[] four = new int[2_000];
        byte[][] columns = new byte[2][2_000];
        byte[] outcome = new byte[2_000];
        for (int row = 0; row < 2_000; row++) {
            four[row] = row % 500;
            outcome[row] = one.outcome()[row % 500];
            columns[0][row] = one.columns()[0][row % 500];
            columns[1][row] = one.columns()[1][row % 500];
        }
        double[] width = Bootstrap.of(new Ratings(columns, outcome, four), Basis.POOLED, 800, 3)
                .orElseThrow()
                .means()
                .interval(0, .95);
        double[] single =
                Bootstrap.of(one, Basis.POOLED, 800, 3).orElseThrow().means().interval(0, .95);
        assertThat(width).containsExactly(single, within(1e-9));
    }

    @Test
    void slopesWithinCustomersAreDrawnWithinCustomers() {
        Ratings ratings = WithinCustomerTest.liking(600, 3, 2);
        Draws slopes = Bootstrap.of(ratings, Basis.WITHIN_CUSTOMER, 400, 3)
                .orElseThrow()
                .slopes();
        Slopes found = WithinCustomer.of(ratings).orElseThrow();
        double[] ends = slopes.interval(0, .95);
        assertThat(ends[0]).isLessThan(found.slopes()[0]);
        assertThat(ends[1]).isGreaterThan(found.slopes()[0]);
        assertThat(ends[1] - ends[0]).isCloseTo(3.92 * found.errors()[0], within(.4));
    }

    @Test
    void aHandfulOfCustomersCannotBeDrawnFrom() {
        assertThat(Bootstrap.of(ImportanceTest.random(2, 25, 6), Basis.POOLED, 100, 3))
                .isEmpty();
    }

    @Test
    void attributesThatAreDrawnAreDrawnByPairs() {
        Ratings ratings = ImportanceTest.random(3, 4_000, 6);
        for (int row = 0; row < ratings.rows(); row++) {
            ratings.columns()[row % 3][row] = Ratings.ABSENT;
        }
        Bootstrap drawn = Bootstrap.ofPairs(ratings, 200, 3).orElseThrow();
        assertThat(drawn.shares().firstShare(2)).isGreaterThan(.9);
    }
}
