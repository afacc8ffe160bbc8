package dev.earshot.insight.trend.page;

import dev.earshot.insight.note.ChartNote;
import dev.earshot.insight.note.LetteredNote;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import java.time.LocalDate;
import java.util.List;

/**
 * A note in the list below the chart.
 *
 * @param day ISO date
 * @param by when it happened and who wrote and changed the note: "7 Jul, amira@example.com"
 * @param change words of the link to its form
 */
public record NoteLine(String id, String letter, String day, String date, String words, String by, String change) {

    static List<NoteLine> of(Trend trend, TrendMessages says, Speech speech) {
        return trend.notes().stream().map(one -> line(one, trend, says, speech)).toList();
    }

    private static NoteLine line(LetteredNote lettered, Trend trend, TrendMessages says, Speech speech) {
        ChartNote note = lettered.note();
        String date = speech.format().date(note.day(), trend.today());
        String by = note.changed()
                .map(changed -> {
                    LocalDate on = changed.at().atZone(trend.zone()).toLocalDate();
                    return says.noteChanged(date, note.by(), speech.format().date(on, trend.today()), changed.by());
                })
                .orElseGet(() -> says.noteBy(date, note.by()));
        return new NoteLine(
                note.id().toString(),
                lettered.letter(),
                note.day().toString(),
                date,
                note.words(),
                by,
                says.changeNote(lettered.letter()));
    }
}
