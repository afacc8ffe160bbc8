package dev.earshot.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Rows of CSV (RFC 4180): ISO dates, dots in decimals, an empty cell where nothing is known. Words that a spreadsheet would
 * take for a formula stand behind an apostrophe.
 */
public final class CsvTable {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable(String... head) {
        rows.add(List.of(head));
    }

    /** @param cells words, numbers, dates, or optional ones of them */
    public CsvTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell(cell));
        }
        rows.add(row);
        return this;
    }

    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell as text. Numbers are never in scientific notation, which some spreadsheets read as text. */
    public static String cell(Object value) {
        if (value instanceof Optional<?> known) {
            return known.map(CsvTable::cell).orElse("");
        }
        if (value instanceof OptionalDouble known) {
            return known.isPresent() ? cell(known.getAsDouble()) : "";
        }
        if (value instanceof OptionalInt known) {
            return known.isPresent() ? cell(known.getAsInt()) : "";
        }
        if (value instanceof Double number) {
            return new BigDecimal(Double.toString(number)).toPlainString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String words = value.toString();
        boolean formula =
                value instanceof String && !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
