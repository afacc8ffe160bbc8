package dev.earshot.rollup.importing;

import java.util.List;

/**
 * What became of a table.
 *
 * @param lines with something in them, without the head
 * @param good lines that can be taken
 * @param written lines written now; those of an earlier attempt are not among them
 * @param before lines an earlier attempt had written
 * @param mistakes the first ones, in the order of the file, at most {@link #MOST_MISTAKES}
 * @param mistakesInAll how many there are
 */
public record ImportReport(
        long lines, long good, long written, long before, List<Mistake> mistakes, long mistakesInAll) {

    public static final int MOST_MISTAKES = 200;

    /** Whether the file is in the database now, but for the lines left out. */
    public boolean isTaken() {
        return good > 0 && written + before == good;
    }
}
