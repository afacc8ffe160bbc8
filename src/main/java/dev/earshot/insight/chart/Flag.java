package dev.earshot.insight.chart;

import dev.earshot.insight.note.LetteredNote;
import dev.earshot.insight.trend.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lettered note above a chart, with a line down to its period.
 *
 * @param x of the line
 * @param centre pixels from there: notes of one period stand side by side
 * @param words beside it where there is room
 */
public record Flag(String x, int centre, String letter, Optional<Words> words) {

    private static final int DIAMETER = 22;
    private static final int TO_WORDS = 15;

    /** Of a chart wide enough for words at all, in pixels; a guess, for which letters are taken to be wide. */
    private static final double PERCENT = 7;

    private static final double LETTER = 6.2;

    /** What labels of the levels leave free on the right, in pixels. */
    private static final double BESIDE = 110;

    /** @param distance pixels from the line */
    public record Words(String text, int distance) {}

    static List<Flag> of(Trend trend, Slots slots) {
        List<Flag> flags = new ArrayList<>();
        List<LetteredNote> notes = trend.notes();
        int stacked = 0;
        for (int i = 0; i < notes.size(); i++) {
            int at = trend.position(notes.get(i).note().day());
            boolean again = i > 0 && trend.position(notes.get(i - 1).note().day()) == at;
            stacked = again ? stacked + 1 : 0;
            double x = slots.middle(at);
            double end = i + 1 == notes.size()
                    ? PERCENT * (100 - x) + BESIDE
                    : PERCENT
                                    * (slots.middle(trend.position(
                                                    notes.get(i + 1).note().day()))
                                            - x)
                            - DIAMETER / 2.0;
            int centre = DIAMETER * stacked;
            String text = notes.get(i).note().words();
            boolean fits = centre + TO_WORDS + LETTER * text.length() < end;
            flags.add(new Flag(
                    Coordinate.percent(x),
                    centre,
                    notes.get(i).letter(),
                    fits ? Optional.of(new Words(text, centre + TO_WORDS)) : Optional.empty()));
        }
        return flags;
    }

    /** Whether its line is drawn: once for all notes of a period. */
    public boolean isFirst() {
        return centre == 0;
    }
}
