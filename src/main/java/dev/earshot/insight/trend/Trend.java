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
import java.util.Optional;
import java.util.Set;

/**
 * A figure over time. Page, JSON and CSV show these same points.
 *
 * @param today when it was read, in {@code zone}
 * @param points one for each period, in order, also where nobody answered
 * @param whole the figure of all answers together
 * @param shift where the level moved between whole weeks or months, also in a trend by day
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
        Histogram all = TrendPoint.sum(metric, days);
        Estimate whole = Gate.pass(request.asked().programme(), Scores.estimate(metric, all));
        List<Period> compared = Period.of(request.by().compared(), request.from(), request.to(), today).stream()
                .filter(period -> !period.partial())
                .toList();
        Optional<Shift> shift = Shift.find(
                metric,
                compared.stream()
                        .map(period -> TrendPoint.sum(metric, within(period, days)))
                        .toList(),
                SEED);
        int shiftedAt = shift.map(s -> position(periods, compared.get(s.from()).start()))
                .orElse(0);
        List<Level> levels = shift.map(s -> List.of(
                        level(metric, 0, shiftedAt, s.before()), level(metric, shiftedAt, periods.size(), s.after())))
                .orElseGet(() -> whole.conclusive() ? List.of(level(metric, 0, periods.size(), all)) : List.of());
        return new Trend(request, zone, today, points(request, periods, days), whole, shift, shiftedAt, levels);
    }

    private static List<TrendPoint> points(TrendRequest request, List<Period> periods, List<DayTally> days) {
        List<TrendPoint> points = new ArrayList<>(periods.stream()
                .map(period -> TrendPoint.of(request.asked().metric(), period, within(period, days)))
                .toList());
        Set<Integer> hidden = Gate.hidden(
                request.asked().programme(),
                points.stream().map(point -> point.estimate().n()).toList());
        hidden.forEach(i -> points.set(i, points.get(i).withheld()));
        return List.copyOf(points);
    }

    private static List<DayTally> within(Period period, List<DayTally> days) {
        return days.stream().filter(day -> period.contains(day.day())).toList();
    }

    private static int position(List<Period> periods, LocalDate start) {
        return (int) periods.stream()
                .takeWhile(period -> period.start().isBefore(start))
                .count();
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
