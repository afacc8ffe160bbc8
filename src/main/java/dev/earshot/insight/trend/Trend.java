package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.Shift;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A figure over time. Page, JSON and CSV show these same points.
 *
 * @param today when it was read, in {@code zone}
 * @param points one for each period, in order, also where nobody answered
 * @param whole the figure of all answers together
 * @param shift where the level moved; never looked for by day, nor in periods that are cut off
 * @param shiftedAt position of the first point of the new level; 0 where nothing moved
 */
public record Trend(
        TrendRequest request,
        ZoneId zone,
        LocalDate today,
        List<TrendPoint> points,
        Estimate whole,
        Optional<Shift> shift,
        int shiftedAt,
        List<Level> levels) {

    /** The same shuffles for everybody: a page that is loaded again says the same. */
    private static final long SEED = 1;

    /** @param days tallies of the question within the request's dates */
    public static Trend of(TrendRequest request, ZoneId zone, LocalDate today, List<DayTally> days) {
        Metric metric = request.asked().metric();
        List<Period> periods = Period.of(request.by(), request.from(), request.to(), today);
        Map<LocalDate, List<DayTally>> byStart =
                days.stream().collect(Collectors.groupingBy(day -> request.by().startOf(day.day())));
        List<List<DayTally>> parts = periods.stream()
                .map(period -> byStart.getOrDefault(request.by().startOf(period.start()), List.of()))
                .toList();
        Histogram all = TrendPoint.sum(metric, days);
        Estimate whole = Gate.pass(request.asked().programme(), Scores.estimate(metric, all));
        int first = periods.get(0).partial() ? 1 : 0;
        Optional<Shift> shift =
                request.by() == By.DAY ? Optional.empty() : Shift.find(metric, wholeOnes(metric, periods, parts), SEED);
        int shiftedAt = shift.map(s -> first + s.from()).orElse(0);
        List<Level> levels = shift.map(s -> List.of(
                        level(metric, 0, shiftedAt, s.before()), level(metric, shiftedAt, periods.size(), s.after())))
                .orElseGet(() -> whole.conclusive() ? List.of(level(metric, 0, periods.size(), all)) : List.of());
        return new Trend(request, zone, today, points(request, periods, parts), whole, shift, shiftedAt, levels);
    }

    private static List<TrendPoint> points(TrendRequest request, List<Period> periods, List<List<DayTally>> parts) {
        List<TrendPoint> points = new ArrayList<>(IntStream.range(0, periods.size())
                .mapToObj(i -> TrendPoint.of(request.asked().metric(), periods.get(i), parts.get(i)))
                .toList());
        Set<Integer> hidden = Gate.hidden(
                request.asked().programme(),
                points.stream().map(point -> point.estimate().n()).toList());
        hidden.forEach(i -> points.set(i, points.get(i).withheld()));
        return List.copyOf(points);
    }

    private static List<Histogram> wholeOnes(Metric metric, List<Period> periods, List<List<DayTally>> parts) {
        return IntStream.range(0, periods.size())
                .filter(i -> !periods.get(i).partial())
                .mapToObj(i -> TrendPoint.sum(metric, parts.get(i)))
                .toList();
    }

    private static Level level(Metric metric, int from, int until, Histogram answers) {
        return new Level(
                from,
                until,
                Scores.estimate(metric, answers),
                Rounding.figure(metric, answers).orElseThrow());
    }

    public Metric metric() {
        return request.asked().metric();
    }

    public Optional<Double> target() {
        return request.asked().target();
    }

    public boolean isEmpty() {
        return points.stream()
                .noneMatch(point -> point.isKnown() || point.estimate().suppressed());
    }
}
