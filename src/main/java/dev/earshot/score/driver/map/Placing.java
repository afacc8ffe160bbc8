package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Correlations;
import dev.earshot.score.driver.Importance;
import dev.earshot.score.driver.PenaltyReward;
import dev.earshot.score.driver.Ratings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts the drivers on the map: lines through the mean share and the mean performance of all. */
record Placing(
        List<String> names,
        Together together,
        Correlations correlations,
        Importance importance,
        Bootstrap drawn,
        double confidence) {

    List<Driver> place(Ratings ratings, Optional<double[]> slopes, Optional<PenaltyReward> kinds) {
        double[] shares = importance.shares().orElseThrow();
        double importanceLine = 1.0 / shares.length;
        double performanceLine =
                Arrays.stream(correlations.mean(), 0, shares.length).average().orElseThrow();
        List<Driver> placed = new ArrayList<>();
        for (int j : importance.order()) {
            Range share = Range.of(shares[j], drawn.shares(), j, confidence);
            Range performance = Range.of(correlations.mean()[j], drawn.means(), j, confidence);
            Quadrant quadrant = Quadrant.of(share, importanceLine, performance, performanceLine);
            OptionalLong more = more(quadrant, share, importanceLine, performance, performanceLine);
            int at = j;
            placed.add(new Driver(
                    names.get(j),
                    together.groups().get(j),
                    share,
                    performance,
                    LowRatings.of(ratings.columns()[j], performance.value()),
                    slopes.filter(known -> drawn.slopes().count() > 0)
                            .map(known -> Range.of(known[at], drawn.slopes(), at, confidence)),
                    importance.pearson()[j],
                    drawn.shares().firstShare(j),
                    quadrant,
                    more,
                    kinds.flatMap(found -> found.factors().stream()
                            .filter(factor -> factor.attribute() == at)
                            .map(PenaltyReward.Factor::kind)
                            .findFirst()),
                    sentence(names.get(j), quadrant, share, performance, more)));
        }
        return placed;
    }

    private OptionalLong more(
            Quadrant quadrant, Range share, double shareLine, Range performance, double performanceLine) {
        double times = Math.max(
                share.crosses(shareLine) ? share.timesToLeave(shareLine) : 1,
                performance.crosses(performanceLine) ? performance.timesToLeave(performanceLine) : 1);
        return quadrant == Quadrant.UNDECIDED && times <= Leaders.HOPELESS
                ? OptionalLong.of(Leaders.more(importance.n(), times))
                : OptionalLong.empty();
    }

    private static String sentence(String name, Quadrant quadrant, Range share, Range performance, OptionalLong more) {
        if (quadrant != Quadrant.UNDECIDED) {
            return String.format(
                    Locale.UK,
                    "%s: %s. %.0f %% of what is explained, rated %.1f on average.",
                    name,
                    quadrant.words(),
                    100 * share.value(),
                    performance.value());
        }
        return more.isPresent()
                ? String.format(
                        Locale.UK, "%s: cannot tell yet, about %,d more answers needed.", name, more.getAsLong())
                : name + ": too close to the middle to tell.";
    }
}
