package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Design;
import java.time.LocalDate;
import java.util.List;

/**
 * The answers to the question of one era.
 *
 * @param days those to this question, whenever they came: who was asked before a change may answer after it
 * @param repeats of customers among them
 */
record EraTally(Era era, List<DayTally> days, Repeats repeats) {

    EraTally {
        days = DaySpan.inOrder(days);
    }

    /** Of the answers of a period. */
    Design design(Period period, TrendRequest request) {
        return repeats.design(
                period.start(), period.end().plusDays(1), request.confidence().share());
    }

    /** Answers of the era itself, within a period. @param end the first day that is no longer the era's */
    List<DayTally> within(Period period, LocalDate end) {
        LocalDate from = era.holds(period.start()) ? period.start() : era.start();
        LocalDate next = period.end().plusDays(1);
        return DaySpan.of(days, from, next.isBefore(end) ? next : end);
    }

    /**
     * Answers that came when the question was another one already.
     *
     * @param end first day of the next era
     * @param again first day on which the same was asked once more, or {@link LocalDate#MAX}
     */
    long late(LocalDate end, LocalDate again) {
        return days.stream()
                .filter(day -> !day.day().isBefore(end) && day.day().isBefore(again))
                .mapToLong(day -> day.answers().total())
                .sum();
    }
}
