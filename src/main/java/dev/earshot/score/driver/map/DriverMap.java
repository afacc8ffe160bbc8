package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Slopes;
import java.util.List;
import java.util.Optional;

/**
 * What moves the score.
 *
 * @param used answers the figures rest on
 * @param available answers with an outcome and at least one rating
 * @param straightLines of those, left out because every rating and the outcome are the same number
 * @param drivers the most important first; empty when {@code withheld}
 * @param r2 share of the variance of the outcome that the drivers explain
 * @param basis of the slopes
 * @param methods how each kind of figure was found, to stand beside it
 * @param leader which one matters most, or which cannot be told apart yet
 * @param warnings what limits the reading
 */
public record DriverMap(
        long used,
        long available,
        long straightLines,
        List<Driver> drivers,
        double r2,
        Slopes.Basis basis,
        List<String> methods,
        Optional<String> leader,
        List<String> warnings,
        Optional<String> withheld) {

    public DriverMap {
        drivers = List.copyOf(drivers);
        methods = List.copyOf(methods);
        warnings = List.copyOf(warnings);
    }

    /** Answers without which nothing is said of {@code attributes}. */
    public static long fewest(int attributes) {
        return Math.max(100, 25L * attributes);
    }

    static DriverMap withheld(Rows rows, List<String> warnings, String sentence) {
        return new DriverMap(
                rows.used(),
                rows.available(),
                rows.straightLines(),
                List.of(),
                0,
                Slopes.Basis.POOLED,
                List.of(Bootstrap.METHOD),
                Optional.empty(),
                warnings,
                Optional.of(sentence));
    }
}
