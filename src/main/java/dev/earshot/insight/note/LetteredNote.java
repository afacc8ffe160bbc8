package dev.earshot.insight.note;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A note as a chart shows it.
 *
 * @param letter "A" for the earliest of the chart
 */
public record LetteredNote(String letter, ChartNote note) {

    private static final int LETTERS = 26;

    /** @param notes in order of date */
    public static List<LetteredNote> of(List<ChartNote> notes) {
        return IntStream.range(0, notes.size())
                .mapToObj(i -> new LetteredNote(letter(i), notes.get(i)))
                .toList();
    }

    /** "A" to "Z", then "AA". */
    static String letter(int position) {
        String last = String.valueOf((char) ('A' + position % LETTERS));
        return position < LETTERS ? last : letter(position / LETTERS - 1) + last;
    }
}
