package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A figure over time in which every customer counts once: at the end of each period the latest answer of each within {@link
 * TrendRequest#WINDOW} days. Windows overlap, so neighbouring points share customers, and no shift is looked for: the test
 * takes periods to be strangers. Only of answers that {@linkplain Asked#showsEverything hide nothing}.
 */
final class CustomerTrend {

    private CustomerTrend() {}

    /** @param eras the oldest first, with the customers of every day */
    static Trend of(TrendRequest request, ZoneId zone, LocalDate today, List<EraTally> eras) {
        Metric metric = request.asked().metric();
        List<Period> periods = Period.of(request.by(), request.from(), request.to(), today);
        List<TrendPoint> points = periods.stream()
                .map(period -> point(request, period, Trend.at(period, eras)))
                .toList();
        EraTally last = eras.get(eras.size() - 1);
        Histogram lately = TrendPoint.sum(metric, on(request.to(), last));
        Estimate whole = points.get(points.size() - 1).estimate();
        return new Trend(
                request,
                zone,
                today,
                points,
                TrendBreak.of(periods, eras).stream()
                        .map(found ->
                                new TrendBreak(found.position(), found.day(), found.version(), found.changes(), 0))
                        .toList(),
                whole,
                lately,
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static TrendPoint point(TrendRequest request, Period period, EraTally era) {
        Metric metric = request.asked().metric();
        List<DayTally> customers = era.era().isDrawnWith(metric) ? on(period.end(), era) : List.of();
        return TrendPoint.of(metric, period, customers, request.confidence().share(), Design.SIMPLE)
                .of(Estimate.Basis.CUSTOMERS);
    }

    private static List<DayTally> on(LocalDate day, EraTally era) {
        return DaySpan.of(era.days(), day, day.plusDays(1));
    }
}
