package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Draws;
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
 * @param resamples that could be used
 * @param leaders which one matters most, or which cannot be told apart yet
 * @param cautions what limits the reading
 * @param slopes of every resample, in the order of the drivers
 * @param withheld why there are no drivers
 */
public record DriverMap(
        long used,
        long available,
        long straightLines,
        List<Driver> drivers,
        double r2,
        Slopes.Basis basis,
        List<String> methods,
        int resamples,
        Optional<Leaders> leaders,
        List<Caution> cautions,
        Draws slopes,
        Optional<String> withheld) {

    public DriverMap {
        drivers = List.copyOf(drivers);
        methods = List.copyOf(methods);
        cautions = List.copyOf(cautions);
    }

    /** Which one matters most, or which cannot be told apart yet, in a sentence. */
    public Optional<String> leader() {
        List<String> names = drivers.stream().map(Driver::name).toList();
        return leaders.map(
                found -> found.sentence(names, Bootstrap.first(drivers.get(0).firstShare(), resamples)));
    }

    public List<String> warnings() {
        return cautions.stream().map(Caution::sentence).toList();
    }

    /** The line between little and much importance: the mean share of all. */
    public double importanceLine() {
        return 1.0 / drivers.size();
    }

    /** The line between low and high performance: the mean rating of all. */
    public double performanceLine() {
        return drivers.stream()
                .mapToDouble(driver -> driver.performance().value())
                .average()
                .orElseThrow();
    }

    /** Answers without which nothing is said of {@code attributes}. */
    public static long fewest(int attributes) {
        return Math.max(100, 25L * attributes);
    }

    static DriverMap withheld(Rows rows, List<Caution> cautions, String sentence) {
        return new DriverMap(
                rows.used(),
                rows.available(),
                rows.straightLines(),
                List.of(),
                0,
                Slopes.Basis.POOLED,
                List.of(Bootstrap.METHOD),
                0,
                Optional.empty(),
                cautions,
                new Draws(new double[0][]),
                Optional.of(sentence));
    }
}
