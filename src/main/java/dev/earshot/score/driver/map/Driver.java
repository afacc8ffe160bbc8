package dev.earshot.score.driver.map;

import dev.earshot.score.driver.PenaltyReward;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One attribute on the map.
 *
 * @param name for people; of attributes taken together all names: "Speed and Punctuality"
 * @param attributes positions of the attributes it stands for
 * @param share of what all attributes explain, 0 to 1
 * @param performance mean rating
 * @param low those who rate it low
 * @param slope units of the outcome for one rating point; empty when an attribute follows from the others
 * @param pearson correlation with the outcome
 * @param firstShare of the resamples, 0 to 1, in which it came first
 * @param more answers that would place it, were its figures to stay; empty where it has its place, and where ten times as many
 *     would not do
 * @param kind what it does for customers, where answers are enough
 * @param sentence the verdict in words
 */
public record Driver(
        String name,
        List<Integer> attributes,
        Range share,
        Range performance,
        LowRatings low,
        Optional<Range> slope,
        double pearson,
        double firstShare,
        Quadrant quadrant,
        OptionalLong more,
        Optional<PenaltyReward.Kind> kind,
        String sentence) {

    public Driver {
        attributes = List.copyOf(attributes);
    }

    /** What the outcome would gain if every low rating rose to the mean, in its units: an estimate, not proof of cause. */
    public Optional<Range> gain() {
        return slope.map(one -> new Range(one.value() * low.rise(), one.low() * low.rise(), one.high() * low.rise()));
    }
}
