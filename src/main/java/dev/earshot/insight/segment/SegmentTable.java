package dev.earshot.insight.segment;

import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.compare.Family;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.league.League;
import dev.earshot.score.league.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Segments beside each other. Page, JSON and CSV show these same lines.
 *
 * @param whole the figure of all of them together
 * @param lines the best first; those without a place, then those held back, last
 * @param differ whether anything says that they differ at all
 * @param repeats what customers who answered more than once do to every one of them
 * @param remarks why something is missing
 */
public record SegmentTable(
        SegmentRequest request,
        LocalDate today,
        Estimate whole,
        Optional<BigDecimal> wholeShown,
        List<Line> lines,
        boolean differ,
        Repeats repeats,
        List<Remark> remarks) {

    /** The same draws for everybody: a page that is loaded again says the same. */
    private static final long SEED = 1;

    /**
     * One segment.
     *
     * @param shown its plain figure, rounded
     * @param rest the figure of all the others
     * @param change from as many days before; empty where either side is unknown or held back
     */
    public record Line(Place place, Optional<BigDecimal> shown, Estimate rest, Optional<Judged> change) {

        public String name() {
            return place.segment();
        }

        /** What the page writes: without the noise where there is anybody to compare with, else its plain figure. */
        public OptionalDouble best() {
            return place.shrunk()
                    .map(one -> OptionalDouble.of(one.value()))
                    .orElse(place.raw().value());
        }

        public boolean heldBack() {
            return place.raw().suppressed();
        }
    }

    /**
     * @param now answers by segment
     * @param before the same in as many days before
     */
    static SegmentTable of(
            SegmentRequest request,
            LocalDate today,
            Map<String, Histogram> now,
            Map<String, Histogram> before,
            Repeats repeats,
            List<Remark> remarks) {
        Metric metric = request.asked().metric();
        Programme programme = request.programme();
        double confidence = request.confidence().share();
        Histogram all = sum(metric, now);
        Design design = repeats.design(request.from(), request.end(), confidence);
        League league = League.of(metric, now, design, programme, confidence, SEED);
        Map<String, Judged> changes = changes(request, league, now, design, before, repeats);
        List<Line> lines = league.places().stream()
                .map(place -> new Line(
                        place,
                        place.raw().suppressed()
                                ? Optional.empty()
                                : Rounding.figure(metric, Objects.requireNonNull(now.get(place.segment()))),
                        rest(request, all, Objects.requireNonNull(now.get(place.segment())), design),
                        Optional.ofNullable(changes.get(place.segment()))))
                .toList();
        return new SegmentTable(
                request,
                today,
                Gate.pass(programme, Scores.estimate(metric, all, confidence, design)),
                programme.hides(all.total()) ? Optional.empty() : Rounding.figure(metric, all),
                lines,
                league.differ(),
                repeats,
                remarks);
    }

    /** One family of all segments shown now that were shown before. */
    private static Map<String, Judged> changes(
            SegmentRequest request,
            League league,
            Map<String, Histogram> now,
            Design design,
            Map<String, Histogram> before,
            Repeats repeats) {
        Metric metric = request.asked().metric();
        Programme programme = request.programme();
        double confidence = request.confidence().share();
        Design designBefore = repeats.design(request.startBefore(), request.from(), confidence);
        Map<String, Histogram> shown = new HashMap<>(before);
        League.of(metric, before, designBefore, programme, confidence, SEED).places().stream()
                .filter(place -> place.raw().suppressed())
                .forEach(place -> shown.remove(place.segment()));
        Map<String, Histogram> compared = new HashMap<>(now);
        league.places().stream()
                .filter(place -> place.raw().suppressed())
                .forEach(place -> compared.remove(place.segment()));
        return Family.betweenPeriods(metric, shown, designBefore, compared, design, confidence)
                .judge(Family.EXPLORING)
                .stream()
                .filter(judged -> judged.member().change().difference().isPresent())
                .collect(Collectors.toMap(judged -> judged.member().name(), judged -> judged));
    }

    private static Estimate rest(SegmentRequest request, Histogram all, Histogram segment, Design design) {
        return Gate.pass(
                request.programme(),
                Scores.estimate(
                        request.asked().metric(),
                        all.minus(segment),
                        request.confidence().share(),
                        design));
    }

    private static Histogram sum(Metric metric, Map<String, Histogram> segments) {
        return segments.values().stream().reduce(Histogram.empty(metric.lowest(), metric.highest()), Histogram::plus);
    }

    public Metric metric() {
        return request.asked().metric();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
