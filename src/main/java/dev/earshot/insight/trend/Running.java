package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import dev.earshot.score.Change;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The period that is not over yet, compared only over its elapsed part: with the same days of the period before.
 *
 * @param period as far as it has come
 * @param before first day of the period before
 * @param beforeEnd last day of it that is compared
 */
public record Running(Period period, LocalDate before, LocalDate beforeEnd, Change change) {

    /** Empty where the last period is over, is a single day, or has no whole one of the same question before it. */
    static Optional<Running> of(TrendRequest request, LocalDate today, EraTally era) {
        LocalDate start = request.by().startOf(request.to());
        LocalDate before = request.by().startOf(start.minusDays(1));
        boolean compared = request.by() != By.DAY
                && request.to().equals(today)
                && !before.isBefore(request.from())
                && era.era().holds(before);
        return compared
                ? Optional.of(of(request, start, before, era)).filter(found -> !bares(found, request, era))
                : Optional.empty();
    }

    /** Whether the rest of the period before, which is shown too, could be told from the part compared. */
    private static boolean bares(Running found, TrendRequest request, EraTally era) {
        Period whole = new Period(found.before, found.period.start().minusDays(1), false);
        Period part = new Period(found.before, found.beforeEnd, true);
        return request.asked()
                .programme()
                .hides(answers(request, era, whole).total()
                        - answers(request, era, part).total());
    }

    private static Running of(TrendRequest request, LocalDate start, LocalDate before, EraTally era) {
        Period period = new Period(start, request.to(), true);
        LocalDate same = before.plusDays(ChronoUnit.DAYS.between(start, request.to()));
        // February has fewer days than March.
        Period earlier = new Period(before, same.isBefore(start) ? same : start.minusDays(1), true);
        Change change = Change.between(
                request.asked().metric(),
                answers(request, era, earlier),
                era.design(earlier, request),
                answers(request, era, period),
                era.design(period, request),
                request.confidence().share());
        return new Running(
                period, before, earlier.end(), Gate.pass(request.asked().programme(), change));
    }

    private static Histogram answers(TrendRequest request, EraTally era, Period period) {
        List<DayTally> days =
                DaySpan.of(era.days(), period.start(), period.end().plusDays(1));
        return TrendPoint.sum(request.asked().metric(), days);
    }

    /** Days of the running period, today included. */
    public long days() {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }
}
