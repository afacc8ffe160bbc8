package dev.earshot.score.league;

import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family;
import dev.earshot.score.league.Place.Standing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All segments of a dimension beside each other, ranked by figures that few answers cannot carry to the top.
 *
 * @param places the best first; then those without a place, by answers; then those held back
 * @param tau2 how much the segments truly differ, as a variance: squared points, or squared log odds for shares. Empty below
 *     two segments; 0 where there is no evidence that they differ, and then nobody has a place
 */
public record League(List<Place> places, OptionalDouble tau2) {

    public League {
        places = List.copyOf(places);
    }

    /** Whether anything says that the segments differ. */
    public boolean differ() {
        return tau2.isPresent() && tau2.getAsDouble() > 0;
    }

    /**
     * @param segments answers by segment, together all there are
     * @param programme what may be shown: too small segments are held back, with others as small where subtracting would
     *     bare them, and count neither for the mean nor for the places
     * @param seed of the draws behind the chances
     */
    public static League of(
            Metric metric, Map<String, Histogram> segments, Programme programme, double confidence, long seed) {
        return of(metric, segments, Design.SIMPLE, programme, confidence, seed);
    }

    /** @param design of the answers of every segment */
    public static League of(
            Metric metric,
            Map<String, Histogram> segments,
            Design design,
            Programme programme,
            double confidence,
            long seed) {
        if (segments.isEmpty()) {
            return new League(List.of(), OptionalDouble.empty());
        }
        Set<String> hidden = hidden(programme, segments);
        List<String> names = segments.keySet().stream()
                .filter(name -> !hidden.contains(name) && of(segments, name).total() > 0)
                .toList();
        Map<String, Estimate> raw = new HashMap<>();
        segments.forEach((name, answers) -> raw.put(name, Scores.estimate(metric, answers, confidence, design)));
        Table table = Table.of(
                metric,
                names.stream().map(segments::get).toList(),
                names.stream().map(raw::get).toList(),
                design,
                confidence,
                seed);
        Map<String, Place> places = new HashMap<>();
        raw.forEach((name, figure) -> places.put(name, unplaced(name, figure, hidden.contains(name))));
        List<Family.Judged> judged = judged(metric, segments, names, design, confidence);
        for (int i = 0; i < names.size(); i++) {
            places.put(
                    names.get(i),
                    new Place(
                            names.get(i),
                            Objects.requireNonNull(raw.get(names.get(i))),
                            table.figure(i),
                            table.standing(i),
                            judged.get(i).verdict(),
                            judged.get(i).adjusted()));
        }
        return new League(places.values().stream().sorted(order()).toList(), table.tau2());
    }

    private static Histogram of(Map<String, Histogram> segments, String name) {
        return Objects.requireNonNull(segments.get(name));
    }

    private static Place unplaced(String name, Estimate raw, boolean hidden) {
        return new Place(
                name,
                hidden ? raw.withheld() : raw,
                Optional.empty(),
                Optional.empty(),
                Verdict.FEW,
                OptionalDouble.empty());
    }

    /** In the order of {@code names}. */
    private static List<Family.Judged> judged(
            Metric metric, Map<String, Histogram> segments, List<String> names, Design design, double confidence) {
        Histogram whole = segments.values().stream().reduce(Histogram::plus).orElseThrow();
        Map<String, Histogram> shown = new LinkedHashMap<>();
        names.forEach(name -> shown.put(name, segments.get(name)));
        return Family.againstTheRest(metric, shown, whole, design, confidence).judge(Family.EXPLORING);
    }

    private static Comparator<Place> order() {
        return Comparator.comparingInt(League::rank)
                .thenComparing(
                        Comparator.comparingLong((Place place) -> place.raw().n())
                                .reversed())
                .thenComparing(Place::segment);
    }

    private static int rank(Place place) {
        int last = place.raw().suppressed() ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
        return place.standing().map(Standing::rank).orElse(last);
    }

    /** In the order of names, so that of two as small always the same is held back. */
    private static Set<String> hidden(Programme programme, Map<String, Histogram> segments) {
        List<String> names = segments.keySet().stream().sorted().toList();
        return Gate.hidden(
                        programme,
                        names.stream().map(name -> of(segments, name).total()).toList())
                .stream()
                .map(names::get)
                .collect(Collectors.toSet());
    }
}
