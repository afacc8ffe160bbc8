package dev.earshot.score.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double[] X = {1, 2, 3, 4, 5, 6};
    private static final double[] Y = {2.1, 3.9, 6.2, 7.8, 10.1, 11.9};

    @Test
    void aLineThroughSixPoints() {
        Regression line = Regression.of(new double[][] {X}, Y).orElseThrow();
        assertThat(line.coefficients()[1]).isCloseTo(34.6 / 17.5, within(1e-9));
        assertThat(line.coefficients()[0]).isCloseTo(.08, within(1e-9));
        assertThat(line.vif()).containsExactly(new double[] {1}, within(1e-12));
    }

    @Test
    void thePlaceOfTheScaleDoesNotMatter() {
        double[] far = Arrays.stream(X).map(x -> x + 1e8).toArray();
        Regression line = Regression.of(new double[][] {far}, Y).orElseThrow();
        assertThat(line.coefficients()[1]).isCloseTo(34.6 / 17.5, within(1e-6));
    }

    @Test
    void clustersOfOneRowEachGiveTheErrorsOfHc1() {
        Regression line = Regression.of(new double[][] {X}, Y).orElseThrow();
        double sxx = 17.5;
        double filling = 0;
        for (int i = 0; i < 6; i++) {
            filling += Math.pow((X[i] - 3.5) * line.residuals()[i], 2);
        }
        assertThat(line.clusterErrors(new int[] {9, 4, 7, 1, 3, 5}).orElseThrow()[1])
                .isCloseTo(Math.sqrt(6 / 4.0 * filling) / sxx, within(1e-12));
        assertThat(line.clusterErrors(new int[6])).as("a single cluster").isEmpty();
    }

    @Test
    void aRowThatAloneDecidesACoefficientHasNoRobustError() {
        double[] alone = {0, 0, 0, 0, 0, 1};
        Regression fit = Regression.of(new double[][] {X, alone}, Y).orElseThrow();
        assertThat(fit.covariance()).isEmpty();
        assertThat(fit.errors()).doesNotContain(Double.NaN);
    }

    @Test
    void companyWidensTheVariance() {
        double[] similar = {1, 2, 3, 4, 5, 7};
        assertThat(Regression.of(new double[][] {X, similar}, Y).orElseThrow().vif()[0])
                .isGreaterThan(5);
    }

    @Test
    void thereIsNoFitWithoutRowsOrVariation() {
        double[] twice = {2, 4, 6, 8, 10, 12};
        assertThat(Regression.of(new double[][] {X, twice}, Y)).isEmpty();
        assertThat(Regression.of(new double[][] {new double[6]}, Y)).isEmpty();
        assertThat(Regression.of(new double[][] {X}, new double[6])).isEmpty();
        assertThat(Regression.of(new double[][] {{1, 2}}, new double[] {1, 2})).isEmpty();
        assertThat(Regression.of(new double[][] {{}}, new double[0])).isEmpty();
    }
}
