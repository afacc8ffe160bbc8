package dev.earshot.insight.response.file;

import dev.earshot.insight.response.list.AllResponses;
import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.request.ResponseRequest;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Responses as a workbook. Rows leave as they are read. */
record ResponseWorkbook(ResponseRequest request, AllResponses responses) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        ResponseColumns columns = ResponseColumns.of(request);
        RowSheets sheets = new RowSheets(out, columns.names(), RowSheets.MOST_ROWS);
        responses.each(request, lines -> {
            for (Line line : lines) {
                sheets.add(columns.cells(line));
            }
            sheets.flush();
        });
        sheets.finish();
    }
}
