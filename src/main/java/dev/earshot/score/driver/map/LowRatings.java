package dev.earshot.score.driver.map;

import dev.earshot.score.driver.PenaltyReward;
import dev.earshot.score.driver.Ratings;

/**
 * Those who rate an attribute low, {@link PenaltyReward#LOW} or less.
 *
 * @param share of those who rate it, 0 to 1
 * @param rise rating points by which the mean would rise if every low rating below it rose to it
 */
public record LowRatings(double share, double rise) {

    /** @param column ratings, those absent among them */
    static LowRatings of(byte[] column, double mean) {
        long rated = 0;
        long low = 0;
        double missing = 0;
        for (byte rating : column) {
            if (rating != Ratings.ABSENT) {
                rated++;
                low += rating <= PenaltyReward.LOW ? 1 : 0;
                missing += rating <= PenaltyReward.LOW ? Math.max(0, mean - rating) : 0;
            }
        }
        return rated == 0 ? new LowRatings(0, 0) : new LowRatings((double) low / rated, missing / rated);
    }
}
