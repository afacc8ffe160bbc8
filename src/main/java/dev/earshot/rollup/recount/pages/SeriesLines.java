package dev.earshot.rollup.recount.pages;

import dev.earshot.rollup.delta.Basis;
import java.util.Arrays;

/** All counts of one series. */
final class SeriesLines {

    private final CountPages pages;
    private final Line quarters;
    private final Line[][] bySegment = new Line[2 + Basis.WINDOWS.size()][0];

    private final int ordinal;

    /** @param ordinal its place among those of the survey */
    SeriesLines(CountPages pages, int ordinal) {
        this.pages = pages;
        this.ordinal = ordinal;
        this.quarters = new Line(pages);
    }

    int ordinal() {
        return ordinal;
    }

    Line quarters() {
        return quarters;
    }

    /** Which of the bases this is, from 0. */
    static int number(int basis) {
        return basis < 2 ? basis : 2 + Basis.WINDOWS.indexOf(basis);
    }

    static int basis(int number) {
        return number < 2 ? number : Basis.WINDOWS.get(number - 2);
    }

    void add(int number, int segment, int day, int column, int times) {
        Line[] lines = bySegment[number];
        if (segment >= lines.length) {
            lines = Arrays.copyOf(lines, Math.max(64, 2 * segment));
            bySegment[number] = lines;
        }
        if (lines[segment] == null) {
            lines[segment] = new Line(pages);
        }
        lines[segment].add(day, column, times);
    }

    interface Each {
        void take(int basis, int segment, Line line);
    }

    /** Of the segments from {@code from} until {@code until}. */
    void each(int from, int until, Each each) {
        for (int number = 0; number < bySegment.length; number++) {
            for (int segment = from; segment < Math.min(until, bySegment[number].length); segment++) {
                if (bySegment[number][segment] != null) {
                    each.take(basis(number), segment, bySegment[number][segment]);
                }
            }
        }
    }
}
