package dev.earshot.insight.trend;

import dev.earshot.insight.note.LetteredNote;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Recovery;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.TargetVerdict;
import dev.earshot.score.shift.Levels;
import dev.earshot.score.shift.Shift;
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
 * @param breaks where the question began to ask something else; points on two sides of one are not comparable
 * @param whole the figure of all answers together to the question as it is asked now
 * @param lately the answers behind the level of today: all of them where nothing moved
 * @param shifts where the level moved between whole weeks or months, also in a trend by day; positions are those of the
 *     levels, not of the shifts
 * @param levels in order of time, one more than shifts; none where there are too few answers
 * @param allowsForRepeats whether intervals allow for customers who answered more than once
 * @param recovery of those who changed their score after somebody here had been in touch; empty where nobody did, or too few to
 *     be shown
 * @param notes of these days, in order
 * @param running the period that is not over yet, beside the same part of the one before
 */
public record Trend(
        TrendRequest request,
        ZoneId zone,
        LocalDate today,
        List<TrendPoint> points,
        List<TrendBreak> breaks,
        Estimate whole,
        Histogram lately,
        List<Shift> shifts,
        List<Level> levels,
        boolean allowsForRepeats,
        Optional<Recovery> recovery,
        Optional<Running> running,
        List<LetteredNote> notes) {

    /** The same shuffles for everybody: a page that is loaded again says the same. */
    private static final long SEED = 1;

    /** @param days tallies of the question within the request's dates; it has never asked anything else */
    public static Trend of(TrendRequest request, ZoneId zone, LocalDate today, List<DayTally> days, Repeats repeats) {
        Asked asked = request.asked();
        Era always = new Era(LocalDate.MIN, asked.revision(), asked.question(), Set.of());
        return ofEras(request, zone, today, List.of(new EraTally(always, days, repeats)));
    }

    /** @param eras the oldest first; figures, level and shift are those of the last, the others are only drawn */
    static Trend ofEras(TrendRequest request, ZoneId zone, LocalDate today, List<EraTally> eras) {
        Metric metric = request.asked().metric();
        List<Period> periods = Period.of(request.by(), request.from(), request.to(), today);
        EraTally last = eras.get(eras.size() - 1);
        Era now = last.era();
        List<DayTally> days =
                last.days().stream().filter(day -> now.holds(day.day())).toList();
        Histogram all = TrendPoint.sum(metric, days);
        Estimate whole = Gate.pass(
                request.asked().programme(),
                Scores.estimate(
                        metric,
                        all,
                        request.confidence().share(),
                        last.design(new Period(request.from(), request.to(), false), request)));
        List<Period> compared = Period.of(request.by().compared(), request.from(), request.to(), today).stream()
                .filter(period -> !period.partial() && now.holds(period.start()))
                .toList();
        List<Shift> shifts = Levels.find(
                        metric,
                        compared.stream()
                                .map(period -> TrendPoint.sum(metric, within(period, days)))
                                .toList(),
                        SEED)
                .shifts();
        int first = Period.position(periods, now.start());
        List<Level> levels = new ArrayList<>();
        for (Shift shift : shifts) {
            int start = levels.isEmpty() ? first : levels.get(levels.size() - 1).until();
            int until = Period.position(periods, compared.get(shift.from()).start());
            levels.add(level(last, request, periods, start, until, shift.before()));
        }
        if (!shifts.isEmpty()) {
            int start = levels.get(levels.size() - 1).until();
            levels.add(level(
                    last,
                    request,
                    periods,
                    start,
                    periods.size(),
                    shifts.get(shifts.size() - 1).after()));
        } else if (whole.conclusive()) {
            levels.add(level(last, request, periods, first, periods.size(), all));
        }
        return new Trend(
                request,
                zone,
                today,
                points(request, periods, eras),
                TrendBreak.of(periods, eras),
                whole,
                shifts.isEmpty() ? all : shifts.get(shifts.size() - 1).after(),
                shifts,
                List.copyOf(levels),
                last.repeats().isKnown(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same, and what became of those who were called. */
    Trend with(Recovery found) {
        Optional<Recovery> shown = Optional.of(found)
                .filter(some -> some.detractors() > 0)
                .filter(some -> !request.asked().programme().hides(some.detractors()));
        return with(shown, running, notes);
    }

    /** The same, and how the running period stands. */
    Trend with(Optional<Running> found) {
        return with(recovery, found, notes);
    }

    public Trend with(List<LetteredNote> written) {
        return with(recovery, running, written);
    }

    private Trend with(Optional<Recovery> called, Optional<Running> now, List<LetteredNote> written) {
        return new Trend(
                request,
                zone,
                today,
                points,
                breaks,
                whole,
                lately,
                shifts,
                levels,
                allowsForRepeats,
                called,
                now,
                written);
    }

    private static List<TrendPoint> points(TrendRequest request, List<Period> periods, List<EraTally> eras) {
        Metric metric = request.asked().metric();
        List<TrendPoint> points = new ArrayList<>(periods.stream()
                .map(period -> TrendPoint.of(
                        metric,
                        period,
                        counted(period, metric, eras),
                        request.confidence().share(),
                        at(period, eras).design(period, request)))
                .toList());
        Set<Integer> hidden = Gate.hidden(
                request.asked().programme(),
                points.stream().map(point -> point.estimate().n()).toList());
        hidden.forEach(i -> points.set(i, points.get(i).withheld()));
        return List.copyOf(points);
    }

    /** Of a period in which the question changed, only the answers to the new one. */
    private static List<DayTally> counted(Period period, Metric metric, List<EraTally> eras) {
        EraTally era = at(period, eras);
        int next = eras.indexOf(era) + 1;
        LocalDate end =
                next == eras.size() ? LocalDate.MAX : eras.get(next).era().start();
        return era.era().isDrawnWith(metric) ? era.within(period, end) : List.of();
    }

    /** The era that holds at the end of a period. */
    static EraTally at(Period period, List<EraTally> eras) {
        int i = eras.size() - 1;
        while (i > 0 && !eras.get(i).era().holds(period.end())) {
            i--;
        }
        return eras.get(i);
    }

    private static List<DayTally> within(Period period, List<DayTally> days) {
        return DaySpan.of(days, period.start(), period.end().plusDays(1));
    }

    /** Of the point in which a day lies. */
    public int position(LocalDate day) {
        return Period.position(points.stream().map(TrendPoint::period).toList(), day);
    }

    private static Level level(
            EraTally era, TrendRequest request, List<Period> periods, int from, int until, Histogram answers) {
        Metric metric = request.asked().metric();
        LocalDate start = periods.get(from).start();
        LocalDate end = periods.get(until - 1).end();
        return new Level(
                from,
                until,
                Scores.estimate(
                        metric,
                        answers,
                        request.confidence().share(),
                        era.design(new Period(start, end, false), request)),
                Rounding.figure(metric, answers).orElseThrow());
    }

    public Metric metric() {
        return request.asked().metric();
    }

    public Optional<Double> target() {
        return request.asked().target();
    }

    /** How today's level stands against the target; empty where there is none. */
    public Optional<TargetVerdict> verdict() {
        Estimate now = shifts.isEmpty() ? whole : levels.get(levels.size() - 1).estimate();
        return target().map(wanted -> TargetVerdict.of(metric(), lately, now, wanted));
    }

    /** The last shift: the one to the level of today. */
    public Optional<Shift> shift() {
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.get(shifts.size() - 1));
    }

    /** Position of the first point of the level of today; 0 where nothing moved. */
    public int shiftedAt() {
        return shifts.isEmpty() ? 0 : levels.get(levels.size() - 1).from();
    }

    /** Whether a new level begins at point {@code i}. */
    public boolean shiftsAt(int i) {
        return levels.stream().skip(1).anyMatch(level -> level.from() == i);
    }

    /** Of the question as it is asked now. */
    public ItemNonResponse itemNonResponse() {
        int from = breaks.isEmpty() ? 0 : breaks.get(breaks.size() - 1).position();
        // A window of customers knows answers only.
        return request.countsCustomers()
                ? new ItemNonResponse(0, 0, 0)
                : ItemNonResponse.of(points.subList(from, points.size()));
    }

    public boolean isEmpty() {
        return points.stream()
                .noneMatch(point -> point.isKnown() || point.estimate().suppressed());
    }
}
