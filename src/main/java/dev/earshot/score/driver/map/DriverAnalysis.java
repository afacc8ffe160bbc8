package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Correlations;
import dev.earshot.score.driver.CrossProducts;
import dev.earshot.score.driver.Importance;
import dev.earshot.score.driver.PairProducts;
import dev.earshot.score.driver.PenaltyReward;
import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.Slopes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Makes a {@link DriverMap} of ratings.
 *
 * @param names of the attributes, in the order of the columns
 * @param worth of a score in units of the outcome: points of NPS, 0 or 100 for a share, the value itself for a mean
 * @param drawn whether each customer is asked only some of the attributes: then pairs stand in for complete rows
 * @param confidence of all intervals
 * @param seed of the resamples
 */
public record DriverAnalysis(
        List<String> names, IntUnaryOperator worth, boolean drawn, double confidence, int resamples, long seed) {

    private static final double CROWDED = 5;

    public DriverAnalysis {
        names = List.copyOf(names);
    }

    /** @param ratings as given: outcomes are scores, anything may be absent */
    public DriverMap of(Ratings ratings) {
        Rows rows = Rows.of(ratings, drawn);
        List<Caution> cautions = new ArrayList<>();
        long fewest = DriverMap.fewest(names.size());
        long used = rows.used();
        if (names.isEmpty() || used < fewest) {
            return DriverMap.withheld(rows, cautions, tooFew(fewest, used));
        }
        rows = rows.with(rows.ratings().worth(worth));
        Together together = Together.of(rows.ratings(), drawn);
        List<String> drivers = named(together, cautions);
        rows = rows.with(together.merged(rows.ratings()));
        Correlations correlations = drawn
                ? PairProducts.of(rows.ratings()).correlations()
                : CrossProducts.of(rows.ratings()).correlations();
        return map(rows, together, drivers, correlations, cautions);
    }

    private DriverMap map(
            Rows rows, Together together, List<String> drivers, Correlations correlations, List<Caution> cautions) {
        Optional<Importance> importance = drawn
                ? Importance.of(PairProducts.of(rows.ratings()))
                : Importance.of(CrossProducts.of(rows.ratings()));
        if (importance.flatMap(Importance::shares).isEmpty()) {
            return DriverMap.withheld(
                    rows, cautions, "Nothing can be explained: " + neverVaries(drivers, correlations));
        }
        Optional<Slopes> slopes = drawn ? Optional.empty() : Slopes.of(rows.ratings());
        Slopes.Basis basis = slopes.map(Slopes::basis).orElse(Slopes.Basis.POOLED);
        Optional<Bootstrap> resampled = drawn
                ? Bootstrap.ofPairs(rows.ratings(), resamples, seed)
                : Bootstrap.of(rows.ratings(), basis, resamples, seed);
        if (resampled.isEmpty()) {
            return DriverMap.withheld(
                    rows, cautions, "The answers come from fewer than 30 customers: nothing can be said about others.");
        }
        return new DriverMap(
                rows.used(),
                rows.available(),
                rows.straightLines(),
                new Placing(drivers, together, correlations, importance.get(), resampled.get(), confidence)
                        .place(
                                rows.ratings(),
                                slopes.map(Slopes::slopes).or(correlations::slopes),
                                drawn ? Optional.empty() : PenaltyReward.of(rows.ratings())),
                importance.get().r2(),
                basis,
                methods(importance.get(), basis),
                resampled.get().shares().count(),
                Optional.of(Leaders.of(
                        importance.get().order(),
                        importance.get().shares().orElseThrow(),
                        resampled.get(),
                        rows.used(),
                        confidence)),
                warned(cautions, drivers, correlations),
                resampled.get().slopes().columns(importance.get().order()),
                Optional.empty());
    }

    private String tooFew(long fewest, long used) {
        if (names.isEmpty()) {
            return "The survey rates no attributes.";
        }
        return String.format(
                "Drivers of %d attributes need %,d %s; %,d are there, %,d more are needed.",
                names.size(), fewest, drawn ? "answers for each pair" : "complete answers", used, fewest - used);
    }

    private List<String> named(Together together, List<Caution> cautions) {
        List<String> named = new ArrayList<>();
        for (List<Integer> group : together.groups()) {
            String name = Words.listed(group.stream().map(names::get).toList());
            if (group.size() > 1) {
                cautions.add(new Caution(Caution.Kind.ALIKE, name, 0));
            }
            named.add(name);
        }
        return named;
    }

    private static String neverVaries(List<String> drivers, Correlations correlations) {
        List<String> still = new ArrayList<>();
        for (int j = 0; j < drivers.size(); j++) {
            if (!(correlations.deviation()[j] > 0)) {
                still.add(drivers.get(j));
            }
        }
        return !(correlations.deviation()[drivers.size()] > 0)
                ? "every answer has the same outcome."
                : still.isEmpty()
                        ? "no attribute goes with the outcome."
                        : "every answer rates " + Words.listed(still) + " the same.";
    }

    private static List<Caution> warned(List<Caution> cautions, List<String> drivers, Correlations correlations) {
        double[] vif = correlations.vif().orElseGet(() -> new double[0]);
        for (int j = 0; j < vif.length; j++) {
            if (vif[j] > CROWDED) {
                cautions.add(new Caution(Caution.Kind.CROWDED, drivers.get(j), vif[j]));
            }
        }
        if (vif.length == 0) {
            cautions.add(Caution.of(Caution.Kind.NO_SLOPES));
        }
        if (correlations.shrunk()) {
            cautions.add(Caution.of(Caution.Kind.SHRUNK));
        }
        return cautions;
    }

    private List<String> methods(Importance importance, Slopes.Basis basis) {
        return Arrays.asList(
                "importance: " + importance.method(),
                "slopes: " + basis.label(),
                String.format("intervals: %s, %,d resamples of customer groups", Bootstrap.METHOD, resamples),
                drawn ? "rows: each pair of attributes over the customers asked both" : "rows: complete answers");
    }
}
