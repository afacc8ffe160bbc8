package dev.earshot.rollup.importing;

import java.util.Comparator;

/**
 * Why a line cannot be taken.
 *
 * @param line from 1; the head is line 1
 * @param column its head; "" for the line as a whole
 * @param sentence what is wrong and what to do, without its full stop
 */
public record Mistake(long line, String column, String sentence) implements Comparable<Mistake> {

    private static final Comparator<Mistake> ORDER = Comparator.comparingLong(Mistake::line)
            .thenComparing(Mistake::column)
            .thenComparing(Mistake::sentence);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    /** "line 14, recommend: "11" is not on the scale from 0 to 10." */
    public String words() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + sentence + ".";
    }
}
