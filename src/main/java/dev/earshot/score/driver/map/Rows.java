package dev.earshot.score.driver.map;

import dev.earshot.score.driver.PairProducts;
import dev.earshot.score.driver.Ratings;

/**
 * The rows a map is made of.
 *
 * @param ratings without straight lines; complete unless the attributes are drawn
 * @param drawn whether each customer is asked only some attributes
 * @param available rows with an outcome and at least one rating
 */
record Rows(Ratings ratings, boolean drawn, long available, long straightLines) {

    static Rows of(Ratings given, boolean drawn) {
        Ratings rated = given.rows(row -> given.outcome()[row] != Ratings.ABSENT && rated(given, row));
        Ratings usable = drawn ? rated : rated.complete();
        Ratings kept = usable.withoutStraightLines();
        return new Rows(kept, drawn, rated.rows(), usable.rows() - kept.rows());
    }

    private static boolean rated(Ratings ratings, int row) {
        for (byte[] column : ratings.columns()) {
            if (column[row] != Ratings.ABSENT) {
                return true;
            }
        }
        return false;
    }

    Rows with(Ratings other) {
        return new Rows(other, drawn, available, straightLines);
    }

    /** Of drawn attributes: rows of the pair that has the fewest. */
    long used() {
        return drawn && ratings.rows() > 0 ? PairProducts.of(ratings).fewest() : ratings.rows();
    }
}
