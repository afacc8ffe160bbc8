package dev.earshot.invitation.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a table of customers. Whatever the file is, the answer is a {@link TableReport}. */
public final class TableReader {

    /** 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    public static final int MOST_LINES = 100_000;

    /** Of one cell, in characters; also ends the search for a quote that is never closed. */
    private static final int LONGEST_CELL = 65_536;

    private final Optional<String> eventType;
    private final ZoneId zone;
    private final Instant now;

    /**
     * @param eventType of lines that name none
     * @param zone of times that name none
     */
    public TableReader(Optional<String> eventType, ZoneId zone, Instant now) {
        this.eventType = eventType;
        this.zone = zone;
        this.now = now;
    }

    /** @param good gets every line that can be taken, as it is read */
    public TableReport read(Path file, Consumer<TableLine> good) throws IOException {
        if (Files.size(file) > LARGEST) {
            return TableReport.unreadable("The file is larger than 20 MiB. Send it in parts.");
        }
        TableText text = TableText.of(file);
        if (text.unread().isPresent()) {
            return TableReport.unreadable(text.unread().get());
        }
        char separator;
        try (BufferedReader reader = new BufferedReader(text.open())) {
            separator = Separator.of(reader);
        }
        LineChecker checker = new LineChecker(eventType, zone, now, good);
        text.warning().ifPresent(checker::warn);
        long last = 0;
        try (Reader reader = text.open();
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)) {
            for (CsvRecord record : records) {
                last = record.getStartingLineNumber();
                if (!checker.take(record)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            checker.unreadableFrom(last + 1);
        }
        return checker.report(text.charset().name() + ", " + Separator.words(separator));
    }
}
