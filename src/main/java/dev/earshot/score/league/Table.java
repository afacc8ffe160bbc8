package dev.earshot.score.league;

import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.league.Place.Figure;
import dev.earshot.score.league.Place.Standing;
import dev.earshot.score.statistics.Normal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Shrunk figures and places of segments that may be shown and have answers, by position. */
record Table(OptionalDouble tau2, List<Figure> figures, List<Optional<Standing>> standings) {

    /** @param raw figures of the segments, in the same order */
    static Table of(
            Metric metric, List<Histogram> segments, List<Estimate> raw, Design design, double confidence, long seed) {
        if (segments.isEmpty()) {
            return new Table(OptionalDouble.empty(), List.of(), List.of());
        }
        Figures figures = Figures.of(metric, segments).of(design);
        Optional<Heterogeneity> all =
                figures.haveNoise() ? Heterogeneity.paulMandel(figures.y(), figures.v()) : Optional.empty();
        return all.map(differences -> of(metric, raw, figures, differences, confidence, seed))
                .orElseGet(() -> new Table(OptionalDouble.empty(), List.of(), List.of()));
    }

    private static Table of(
            Metric metric, List<Estimate> raw, Figures figures, Heterogeneity all, double confidence, long seed) {
        List<Shrunk> shrunk = Shrunk.of(figures.y(), figures.v(), all);
        double z = Normal.z(confidence);
        return new Table(
                OptionalDouble.of(all.tau2()),
                shrunk.stream()
                        .map(segment -> figure(metric, figures, segment, z))
                        .toList(),
                standings(metric, raw, shrunk, all, seed));
    }

    private static Figure figure(Metric metric, Figures figures, Shrunk shrunk, double z) {
        return new Figure(
                within(metric, figures.unit().applyAsDouble(shrunk.value())),
                within(metric, figures.unit().applyAsDouble(shrunk.value() - z * shrunk.se())),
                within(metric, figures.unit().applyAsDouble(shrunk.value() + z * shrunk.se())),
                shrunk.b());
    }

    private static double within(Metric metric, double value) {
        double least = Math.min(metric.least(), metric.most());
        double most = Math.max(metric.least(), metric.most());
        return Math.max(least, Math.min(most, value));
    }

    /** Only of those whose raw figure concludes anything, among themselves. */
    private static List<Optional<Standing>> standings(
            Metric metric, List<Estimate> raw, List<Shrunk> shrunk, Heterogeneity all, long seed) {
        List<Integer> ranked = all.tau2() == 0
                ? List.of()
                : IntStream.range(0, raw.size())
                        .filter(i -> raw.get(i).conclusive())
                        .boxed()
                        .toList();
        int sign = metric.lowerIsBetter() ? -1 : 1;
        Ranking ranking =
                Ranking.of(ranked.stream().map(i -> shrunk.get(i).times(sign)).toList(), all, seed);
        List<Optional<Standing>> standings = new ArrayList<>(Collections.nCopies(raw.size(), Optional.empty()));
        for (int i = 0; i < ranked.size(); i++) {
            standings.set(
                    ranked.get(i),
                    Optional.of(new Standing(ranking.rank()[i], ranking.band()[i], ranking.topChance()[i])));
        }
        return standings;
    }

    Optional<Figure> figure(int i) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(i));
    }

    Optional<Standing> standing(int i) {
        return standings.isEmpty() ? Optional.empty() : standings.get(i);
    }
}
