package dev.earshot.score.driver.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.budget.Spending.Offer;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.score.driver.map.DriverAnalysis;
import dev.earshot.score.driver.map.DriverMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpendingTest {

    @Test
    void whatGainsLessMayBuyMore() {
        DriverMap map = map(Ratings::npsPoints);
        assertThat(map.drivers()).extracting(Driver::name).containsExactly("Speed", "Courtesy");
        Spending spending = Spending.of(map, Map.of(0, 5_000.0, 1, 1_000.0), false, .95);
        assertThat(spending.offers()).extracting(Offer::driver).containsExactly(1, 0);
        Offer courtesy = spending.offers().get(0);
        double slope = map.drivers().get(1).slope().orElseThrow().value();
        assertThat(courtesy.gain().value()).isCloseTo(Lever.STEP * slope / 1_000, within(1e-12));
        assertThat(courtesy.gain().low())
                .isPositive()
                .isLessThan(courtesy.gain().value());
        assertThat(courtesy.best() + spending.offers().get(1).best()).isCloseTo(1, within(1e-12));
        assertThat(courtesy.best()).isGreaterThan(.9);
    }

    @Test
    void onlyWhatHasAPriceIsOffered() {
        DriverMap map = map(Ratings::npsPoints);
        assertThat(Spending.of(map, Map.of(1, 10.0), false, .95).offers())
                .extracting(Offer::driver, Offer::best)
                .containsExactly(tuple(1, 1.0));
        assertThat(Spending.of(map, Map.of(), false, .95).offers()).isEmpty();
    }

    @Test
    void anOutcomeThatGainsByFallingIsTurnedRound() {
        Spending up = Spending.of(map(score -> score), Map.of(0, 10.0, 1, 10.0), false, .95);
        Spending down = Spending.of(map(score -> -score), Map.of(0, 10.0, 1, 10.0), true, .95);
        assertThat(down.offers())
                .extracting(Offer::driver)
                .isEqualTo(up.offers().stream().map(Offer::driver).toList());
        assertThat(down.offers().get(0).gain().low())
                .isCloseTo(up.offers().get(0).gain().low(), within(1e-9));
    }

    private static DriverMap map(IntUnaryOperator worth) {
        SplittableRandom random = new SplittableRandom(9);
        byte[][] columns = new byte[2][3_000];
        byte[] outcome = new byte[3_000];
        for (int row = 0; row < outcome.length; row++) {
            columns[0][row] = (byte) random.nextInt(3, 11);
            columns[1][row] = (byte) random.nextInt(3, 11);
            outcome[row] = (byte) Math.max(
                    0, Math.min(10, Math.round(7 + .8 * (columns[1][row] - 6.5) + .3 * (columns[0][row] - 6.5))));
        }
        return new DriverAnalysis(List.of("Courtesy", "Speed"), worth, false, .95, 200, 3)
                .of(new Ratings(columns, outcome, IntStream.range(0, 3_000).toArray()));
    }
}
