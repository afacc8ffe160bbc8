package dev.earshot.invitation.table;

import java.util.List;

/**
 * What stands in a table.
 *
 * @param read how it was read: "UTF-8, separated by semicolons"
 * @param columns in the order of the file
 * @param warnings what may have been read wrongly, as sentences
 * @param lines with something in them, without the head
 * @param good lines that can be taken
 * @param repeated lines that name an event an earlier line names: they are passed over
 * @param wrong lines with a mistake
 * @param mistakes the first ones, at most {@link #MOST_MISTAKES}
 * @param mistakesInAll how many there are
 * @param unread why the table cannot be read at all; empty where it can
 */
public record TableReport(
        String read,
        List<Column> columns,
        List<String> warnings,
        long lines,
        long good,
        long repeated,
        long wrong,
        List<TableMistake> mistakes,
        long mistakesInAll,
        String unread) {

    public static final int MOST_MISTAKES = 200;

    /**
     * @param head as it stands in the file
     * @param field it is read as; empty where it is not used
     */
    public record Column(String head, String field) {}

    static TableReport unreadable(String why) {
        return new TableReport("", List.of(), List.of(), 0, 0, 0, 0, List.of(), 0, why);
    }

    /** Whether it can be read from beginning to end without a mistake, and has somebody in it. */
    public boolean isClean() {
        return unread.isEmpty() && mistakesInAll == 0 && good > 0;
    }
}
