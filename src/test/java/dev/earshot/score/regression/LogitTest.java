package dev.earshot.score.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitTest {

    @Test
    void oneDummyGivesTheOddsRatioOfTheTable() {
        double[] x = new double[100];
        boolean[] yes = new boolean[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i < 40 ? 1 : 0;
            yes[i] = i < 30 || i >= 90;
        }
        Logit fit = Logit.of(new double[][] {x}, yes).orElseThrow();
        assertThat(fit.coefficients()[1]).isCloseTo(Math.log(30.0 / 10 / (10.0 / 50)), within(1e-9));
        assertThat(fit.errors()[1]).isCloseTo(Math.sqrt(1 / 30.0 + 1 / 10.0 + 1 / 10.0 + 1 / 50.0), within(1e-9));
        assertThat(fit.chance(1)).isCloseTo(.75, within(1e-9));
    }

    @Test
    void separatedRowsAreHeldByARidgeAndSaySo() {
        Logit fit = Logit.of(new double[][] {{1, 2, 3, 4, 5, 6}}, new boolean[] {false, false, false, true, true, true})
                .orElseThrow();
        assertThat(fit.separated()).isTrue();
        assertThat(fit.coefficients()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(fit.chance(6)).isGreaterThan(.99);
    }

    @Test
    void aDummyWithoutASingleNoIsSeparatedToo() {
        double[] x = {1, 1, 1, 0, 0, 0, 0, 0};
        boolean[] yes = {true, true, true, false, true, false, true, false};
        Logit fit = Logit.of(new double[][] {x}, yes).orElseThrow();
        assertThat(fit.separated()).isTrue();
        assertThat(fit.coefficients()).doesNotContain(Double.NaN);
    }

    @Test
    void aRidgeDrawsTowardsNothing() {
        double[][] x = {{1, 2, 3, 4, 5, 6, 7, 8}};
        boolean[] yes = {false, false, true, false, true, false, true, true};
        double free = Logit.of(x, yes).orElseThrow().coefficients()[1];
        double held = Logit.ridge(x, yes, 1).orElseThrow().coefficients()[1];
        assertThat(held).isPositive().isLessThan(free);
        assertThat(Logit.ridge(x, yes, 1e6).orElseThrow().chance(8)).isCloseTo(.5, within(1e-3));
    }

    @Test
    void thereIsNoFitWhereAllAreAlike() {
        assertThat(Logit.of(new double[][] {{1, 2, 3}}, new boolean[3])).isEmpty();
        assertThat(Logit.of(new double[][] {{1, 1, 1}}, new boolean[] {true, false, true}))
                .isEmpty();
        assertThat(Logit.of(new double[][] {{}}, new boolean[0])).isEmpty();
    }
}
