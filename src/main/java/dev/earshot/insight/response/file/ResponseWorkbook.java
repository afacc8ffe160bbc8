package dev.earshot.insight.response.file;

import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.LineSource;
import dev.earshot.insight.response.list.Shown;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Responses as a workbook. Rows leave as they are read. */
public record ResponseWorkbook(Shown shown, LineSource responses) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        ResponseColumns columns = ResponseColumns.of(shown.request());
        RowSheets sheets = new RowSheets(out, columns.names(), RowSheets.MOST_ROWS);
        responses.each(shown, lines -> {
            for (Line line : lines) {
                sheets.add(columns.cells(line));
            }
            sheets.flush();
        });
        sheets.finish();
    }
}
