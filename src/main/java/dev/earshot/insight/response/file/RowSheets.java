package dev.earshot.insight.response.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of a workbook, each sheet with the same head. Rows leave in parts, and a sheet that is full is followed by another one.
 * Words are words: no cell is a formula.
 */
final class RowSheets {

    /** As many rows as a sheet can have. */
    static final int MOST_ROWS = 1_048_576;

    /** XML cannot say these. */
    private static final String UNSPEAKABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final Workbook book;
    private final List<String> head;
    private final int most;

    private Worksheet sheet;
    private int sheets;
    private int row;

    /** @param most rows of a sheet, its head among them */
    RowSheets(OutputStream out, List<String> head, int most) {
        this.book = new Workbook(out, "Earshot", null);
        this.head = head;
        this.most = most;
        this.sheet = next();
    }

    /** @param cells numbers stay numbers, all else is written as it is said */
    void add(List<Object> cells) throws IOException {
        if (row == most) {
            sheet.finish();
            sheet = next();
        }
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!"".equals(cell)) {
                sheet.inlineString(row, column, cell.toString().replaceAll(UNSPEAKABLE, ""));
            }
        }
        row += 1;
    }

    /** Lets go of what was added so far. */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    private Worksheet next() {
        sheets += 1;
        Worksheet fresh = book.newWorksheet("Responses " + sheets);
        for (int column = 0; column < head.size(); column++) {
            fresh.inlineString(0, column, head.get(column));
        }
        row = 1;
        return fresh;
    }
}
