package dev.earshot.invitation.table;

/**
 * What is wrong in one place of a table.
 *
 * @param line in the file, from 1
 * @param column as its head says; empty where the whole line is the matter
 * @param sentence what is wrong and what belongs there
 * @param cell what stands there, cut to 60 characters: personal, for the eyes of whoever brought the table
 */
public record TableMistake(long line, String column, String sentence, String cell) {

    private static final int LONGEST_CELL = 60;

    public TableMistake {
        cell = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL - 1) + "…" : cell;
    }

    /** "line 17, e-mail: this is not an e-mail address we can write to (foo@)". */
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + sentence
                + (cell.isEmpty() ? "" : " (" + cell.replaceAll("\\p{Cntrl}", " ") + ")");
    }
}
