package dev.earshot.insight.response.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.earshot.insight.CsvTable;
import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.LineSource;
import dev.earshot.insight.response.list.Shown;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Responses as CSV. Rows leave as they are read. */
public record ResponseCsv(Shown shown, LineSource responses) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        ResponseColumns columns = ResponseColumns.of(shown.request());
        // Closed by the server where all went well; what broke in between must not look whole.
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns.names());
        responses.each(shown, lines -> {
            for (Line line : lines) {
                csv.writeRecord(columns.cells(line).stream().map(CsvTable::cell).toList());
            }
        });
        csv.flush();
    }
}
