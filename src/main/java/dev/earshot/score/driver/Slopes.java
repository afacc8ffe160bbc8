package dev.earshot.score.driver;

import dev.earshot.score.regression.Regression;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one rating point of each attribute is worth, all others held: points of NPS where the outcome is in points.
 *
 * @param slopes one an attribute
 * @param errors their standard errors, customers as clusters
 * @param customers who could be compared
 * @param rows their answers
 */
public record Slopes(double[] slopes, double[] errors, Basis basis, int customers, int rows) {

    /** Customers with two or more complete answers from whom on the comparison within customers is preferred. */
    public static final int ENOUGH_CUSTOMERS = 300;

    /** What is compared with what. */
    public enum Basis {
        /** A customer with themselves: how much somebody likes the firm in general cancels out. */
        WITHIN_CUSTOMER("within customers: the same people at different times"),
        /** Different people: those who like the firm rate everything high. */
        POOLED("association, likely overstated");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** Belongs beside every figure that rests on it. */
        public String label() {
            return label;
        }
    }

    /**
     * Within customers when at least 300 of them answered twice or more, otherwise pooled.
     *
     * @param ratings complete rows
     */
    public static Optional<Slopes> of(Ratings ratings) {
        return WithinCustomer.of(ratings)
                .filter(within -> within.customers >= ENOUGH_CUSTOMERS)
                .or(() -> pooled(ratings));
    }

    /** Ordinary least squares over all rows. Empty when an attribute follows from others or too few rows are there. */
    public static Optional<Slopes> pooled(Ratings ratings) {
        return Regression.of(ratings.columnsAsDoubles(), ratings.outcomeAsDoubles())
                .flatMap(fit -> fit.clusterErrors(ratings.customer()).map(errors -> {
                    int attributes = ratings.attributes();
                    double[] slopes = new double[attributes];
                    double[] slopeErrors = new double[attributes];
                    System.arraycopy(fit.coefficients(), 1, slopes, 0, attributes);
                    System.arraycopy(errors, 1, slopeErrors, 0, attributes);
                    int customers =
                            (int) Arrays.stream(ratings.customer()).distinct().count();
                    return new Slopes(slopes, slopeErrors, Basis.POOLED, customers, ratings.rows());
                }));
    }
}
