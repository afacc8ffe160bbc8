package dev.earshot.rollup.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.earshot.invitation.table.Separator;
import dev.earshot.invitation.table.TableText;
import dev.earshot.survey.Survey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A CSV file of answers to one survey, read line by line with little memory, as often as one likes. */
record AnswerTable(Path file, Survey survey, Times times) {

    /** Of one cell, in characters; also ends the search for a quote that is never closed. */
    private static final int LONGEST_CELL = 65_536;

    /** @param bad gets every mistake, those of the head first: with one of these no line is read */
    void read(Consumer<AnswerLine> good, Consumer<Mistake> bad) throws IOException {
        TableText text = TableText.of(file);
        if (text.unread().isPresent()) {
            bad.accept(new Mistake(1, "", "this is no CSV file in UTF-8"));
            return;
        }
        char separator;
        try (BufferedReader reader = new BufferedReader(text.open())) {
            separator = Separator.of(reader);
        }
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
            Optional<LineReader> lines = Optional.empty();
            List<Mistake> mistakes = new ArrayList<>();
            for (CsvRecord record : records) {
                last = record.getStartingLineNumber();
                if (lines.isEmpty()) {
                    Head head = new Head(survey, record.getFields(), last);
                    head.mistakes().forEach(bad);
                    if (!head.mistakes().isEmpty()) {
                        return;
                    }
                    lines = Optional.of(new LineReader(survey, head, times));
                } else {
                    mistakes.clear();
                    lines.get().read(last, record.getFields(), mistakes).ifPresent(good);
                    mistakes.forEach(bad);
                }
            }
        } catch (CsvParseException e) {
            bad.accept(new Mistake(
                    last + 1,
                    "",
                    "from here on nothing can be read: a quote is opened and never closed, or a cell is longer than"
                            + " 65,536 characters"));
        }
    }
}
