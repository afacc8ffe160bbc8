package dev.earshot.insight.trend.page;

import dev.earshot.insight.note.LetteredNote;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which note lies next to the last shift, as one more sentence: a neighbour in time, not a cause. */
final class ShiftNote {

    /** A note of longer ago says nothing about a shift. */
    private static final int NEAR_DAYS = 21;

    private ShiftNote() {}

    /** "" where none is near. */
    static String of(Trend trend, TrendMessages says, Speech speech) {
        By by = trend.request().by().compared();
        LocalDate start =
                by.startOf(trend.points().get(trend.shiftedAt()).period().start());
        return trend.notes().stream()
                .filter(one -> one.note().day().isBefore(by.next(start)))
                .filter(one -> !one.note().day().isBefore(start.minusDays(NEAR_DAYS)))
                .reduce((earlier, later) -> later)
                .map(one -> " " + sentence(one, start, says, speech.one(by)))
                .orElse("");
    }

    private static String sentence(LetteredNote lettered, LocalDate start, TrendMessages says, String period) {
        String words = lettered.note().words();
        long days = ChronoUnit.DAYS.between(lettered.note().day(), start);
        if (days <= 0) {
            return says.withNote(lettered.letter(), words, period);
        }
        return days == 1
                ? says.dayAfterNote(lettered.letter(), words)
                : says.afterNote(String.valueOf(days), lettered.letter(), words);
    }
}
