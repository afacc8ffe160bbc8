package dev.earshot.score.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void neighboursThatFallArePooled() {
        IsotonicFit fit =
                IsotonicFit.of(new double[] {1, 2, 3, 4, 5, 5}, new boolean[] {false, true, false, false, true, true});
        assertThat(fit.scores()).containsExactly(1, 2, 5);
        assertThat(fit.chances()).containsExactly(new double[] {0, 1 / 3.0, 1}, within(1e-12));
        assertThat(fit.chance(0)).isZero();
        assertThat(fit.chance(4.9)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(fit.chance(99)).isEqualTo(1);
    }

    @Test
    void chancesNeverFallAndKeepTheTotal() {
        SplittableRandom random = new SplittableRandom(5);
        double[] scores = random.doubles(500, 0, 50).map(Math::rint).toArray();
        boolean[] happened = new boolean[500];
        double yes = 0;
        for (int i = 0; i < 500; i++) {
            happened[i] = random.nextDouble() < scores[i] / 80;
            yes += happened[i] ? 1 : 0;
        }
        IsotonicFit fit = IsotonicFit.of(scores, happened);
        assertThat(fit.chances()).isSorted();
        assertThat(Arrays.stream(scores).map(fit::chance).sum()).isCloseTo(yes, within(1e-9));
        Reliability table =
                Reliability.of(Arrays.stream(scores).map(fit::chance).toArray(), happened);
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.predicted()).isBetween(row.from(), row.to());
            assertThat(row.seen().contains((double) row.happened() / row.cases()))
                    .isTrue();
        });
        assertThat(table.rows().stream().mapToLong(Reliability.Row::cases).sum())
                .isEqualTo(500);
    }

    @Test
    void outcomesSuggestWholePointsAndChangeNothing() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] features = new double[3][4_000];
        boolean[] happened = new boolean[4_000];
        for (int i = 0; i < 4_000; i++) {
            features[0][i] = random.nextInt(7);
            features[1][i] = random.nextInt(2);
            features[2][i] = random.nextInt(2);
            double odds = -3 + .3 * features[0][i] + .9 * features[1][i] - .5 * features[2][i];
            happened[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
        }
        Calibration offer = Calibration.of(
                        List.of("Score below seven", "Open complaint", "Praise"),
                        new double[] {6, 4, 5},
                        features,
                        happened)
                .orElseThrow();
        assertThat(offer.proposals().get(0).proposed()).isBetween(2L, 5L);
        assertThat(offer.proposals().get(1).proposed())
                .isGreaterThan(2 * offer.proposals().get(0).proposed());
        assertThat(offer.proposals().get(2).proposed())
                .as("it told the opposite")
                .isZero();
        assertThat(offer.proposals().get(2).sentence()).isEqualTo("Praise: 5 points today, 0 learned");
        assertThat(offer.learned().auc().orElseThrow())
                .isGreaterThan(offer.today().auc().orElseThrow());
    }

    @Test
    void fewOutcomesTeachNothing() {
        assertThat(Calibration.of(List.of("A"), new double[] {1}, new double[1][200], new boolean[200]))
                .isEmpty();
    }
}
