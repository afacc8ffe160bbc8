package dev.earshot.demo.world;

import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Driver;
import dev.earshot.demo.truth.Region;
import dev.earshot.demo.truth.Truth;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.compare.Adjusted;
import dev.earshot.score.shift.LeastSquaresBreak;
import dev.earshot.score.shift.Shift;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Looks at every driver in every region, week by week, for a level that moved. Shuffled weeks judge whether one did, held by
 * Benjamini and Hochberg; since when is the least squares break of the weekly means, which sees more of a rating than three
 * groups of it.
 */
final class ChangeSearch {

    private static final double FALSE_FINDS = 0.05;
    private static final Metric RATING = Metric.mean(0, 10);

    private ChangeSearch() {}

    /** @param week the first on the new level, from 0 */
    record Found(Driver driver, Region region, Shift shift, int week) {

        /** How unlikely so large a step is by chance; orders those that the shuffles find equally rare. */
        double rarity() {
            return shift.change().pValue().orElse(1);
        }
    }

    /** All that hold, the least likely by chance first. */
    static List<Found> in(Trial trial) {
        List<Optional<Found>> looked = new ArrayList<>();
        for (Region region : Region.ALL) {
            for (Driver driver : Driver.ALL) {
                List<Histogram> weeks = weeks(trial, driver, region);
                looked.add(Shift.find(RATING, weeks, trial.seed())
                        .map(shift -> new Found(driver, region, shift, since(weeks))));
            }
        }
        double[] adjusted = Adjusted.benjaminiHochberg(looked.stream()
                .mapToDouble(found -> found.map(f -> f.shift.pValue()).orElse(1.0))
                .toArray());
        List<Found> held = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] < FALSE_FINDS) {
                looked.get(i).ifPresent(held::add);
            }
        }
        held.sort(Comparator.comparingDouble(Found::rarity));
        return held;
    }

    private static int since(List<Histogram> weeks) {
        double[] means = weeks.stream()
                .mapToDouble(week -> RATING.value(week).orElseThrow())
                .toArray();
        return LeastSquaresBreak.of(means).orElseThrow().at();
    }

    static List<Histogram> weeks(Trial trial, Driver driver, Region region) {
        long[][] counts = new long[Truth.WEEKS][11];
        for (Reply reply : trial.orders()) {
            OptionalInt rating = reply.answers().score(driver.question());
            long week = ChronoUnit.WEEKS.between(trial.days().start(), reply.day());
            if (rating.isPresent() && week < Truth.WEEKS && region(reply) == region) {
                counts[(int) week][rating.getAsInt()]++;
            }
        }
        return Arrays.stream(counts).map(week -> Histogram.of(0, week)).toList();
    }

    static Region region(Reply reply) {
        return Country.valueOf(reply.segments().getOrDefault("customer.country", "")).region;
    }
}
