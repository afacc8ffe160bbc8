package dev.earshot.score.driver;

import dev.earshot.score.regression.RelativeWeights;
import dev.earshot.score.regression.SubsetFits;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each attribute has to do with the outcome, by the measures of paper 1: one number an attribute, in their order.
 *
 * @param n rows
 * @param r2 share of the variance of the outcome that all attributes explain together, 0 to 1
 * @param pearson correlation with the outcome, −1 to 1
 * @param first share explained alone: the square of the correlation
 * @param last share that only this attribute explains
 * @param lmg average of what it adds over all orders of entering; adds up to r2. Empty above twelve attributes
 * @param johnson relative weight; adds up to r2, and stands in for lmg above twelve
 * @param betas standardised coefficients; empty when an attribute follows from the others
 */
public record Importance(
        long n,
        double r2,
        double[] pearson,
        double[] first,
        double[] last,
        Optional<double[]> lmg,
        double[] johnson,
        Optional<double[]> betas) {

    /** Empty with fewer rows than attributes plus two, or when an attribute or the outcome never varies. */
    public static Optional<Importance> of(CrossProducts products) {
        return of(products.n() == 0 ? Optional.empty() : Optional.of(products.correlations()));
    }

    /** The same from pairs, for attributes that were drawn. */
    public static Optional<Importance> of(PairProducts products) {
        return of(products.fewest() == 0 ? Optional.empty() : Optional.of(products.correlations()));
    }

    private static Optional<Importance> of(Optional<Correlations> known) {
        return known.filter(c -> c.attributes() > 0 && c.n() >= c.attributes() + 2 && c.vary())
                .map(Importance::of);
    }

    static Importance of(Correlations correlations) {
        int attributes = correlations.attributes();
        double[][] matrix = correlations.matrix();
        double[] pearson = correlations.withOutcome();
        boolean[] marked = new boolean[attributes];
        Arrays.fill(marked, true);
        double all = SubsetFits.r2(matrix, marked);
        double[] last = new double[attributes];
        for (int j = 0; j < attributes; j++) {
            marked[j] = false;
            last[j] = Math.max(0, all - SubsetFits.r2(matrix, marked));
            marked[j] = true;
        }
        return new Importance(
                correlations.n(),
                all,
                pearson,
                Arrays.stream(pearson).map(r -> r * r).toArray(),
                last,
                attributes > SubsetFits.MOST
                        ? Optional.empty()
                        : Optional.of(new SubsetFits(attributes).averageGains(matrix)),
                RelativeWeights.of(matrix),
                correlations.betas());
    }

    /** Coefficient times correlation: adds up to r2, but may be negative. Pratt's measure. */
    public Optional<double[]> pratt() {
        return betas.map(beta -> {
            double[] pratt = new double[beta.length];
            Arrays.setAll(pratt, j -> beta[j] * pearson[j]);
            return pratt;
        });
    }

    /** The measure that ranks: lmg, above twelve attributes johnson. */
    public double[] ranking() {
        return lmg.orElse(johnson);
    }

    /** Each attribute's part of what is explained, adding up to 1; empty when nothing is. */
    public Optional<double[]> shares() {
        double explained = Arrays.stream(ranking()).sum();
        return explained > 1e-12
                ? Optional.of(
                        Arrays.stream(ranking()).map(part -> part / explained).toArray())
                : Optional.empty();
    }

    /** Attributes, the most important first; of equals the earlier one. */
    public int[] order() {
        double[] by = ranking();
        return IntStream.range(0, by.length)
                .boxed()
                .sorted((a, b) -> Double.compare(by[b], by[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** "Shapley shares of R² (LMG)" or "relative weights (Johnson)". */
    public String method() {
        return lmg.isPresent() ? "Shapley shares of R² (LMG)" : "relative weights (Johnson)";
    }
}
