package dev.earshot.invitation.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.earshot.invitation.table.TableReport.Column;
import dev.earshot.platform.secret.Sha256;
import dev.earshot.purchase.source.NamedFields;
import dev.earshot.purchase.source.ShopEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at a table line by line, the head first, and counts. */
final class LineChecker {

    /** Most columns of a table. */
    private static final int MOST_COLUMNS = 200;

    /** Later than this it is a slip of the pen: a mail would wait for years. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final Optional<String> eventType;
    private final ZoneId zone;
    private final Instant now;
    private final Consumer<TableLine> good;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<TableMistake> mistakes = new ArrayList<>();
    private final Set<String> events = new HashSet<>();
    private long lines;
    private long taken;
    private long repeated;
    private long wrong;
    private long mistakesInAll;
    private boolean headBroken;

    LineChecker(Optional<String> eventType, ZoneId zone, Instant now, Consumer<TableLine> good) {
        this.eventType = eventType;
        this.zone = zone;
        this.now = now;
        this.good = good;
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** @return false where reading on is of no use */
    boolean take(CsvRecord record) {
        if (columns.isEmpty()) {
            head(record);
            return !headBroken;
        }
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return true;
        }
        if (lines == TableReader.MOST_LINES) {
            mistake(
                    record.getStartingLineNumber(),
                    "",
                    "A table has at most 100,000 lines. Send the rest as another",
                    "");
            return false;
        }
        lines++;
        line(record);
        return true;
    }

    /** The bytes could not be parted into cells. */
    void unreadableFrom(long line) {
        wrong++;
        mistake(
                line,
                "",
                "from here on nothing can be read: a quote is opened and never closed, or a cell is longer than 65,536 "
                        + "characters. Write \" within a cell as \"\"",
                "");
    }

    TableReport report(String read) {
        if (columns.isEmpty()) {
            return TableReport.unreadable(
                    "The file is empty. Its first line names the columns, such as email, key, at.");
        }
        if (!headBroken && lines == 0 && mistakes.isEmpty()) {
            warn("There is no customer in the file, only its head.");
        }
        return new TableReport(
                read,
                List.copyOf(columns),
                List.copyOf(warnings),
                lines,
                taken,
                repeated,
                wrong,
                List.copyOf(mistakes),
                mistakesInAll,
                "");
    }

    private void head(CsvRecord record) {
        List<String> objections = new ArrayList<>();
        List<String> heads = record.getFields();
        columns.addAll(Columns.of(heads.subList(0, Math.min(heads.size(), MOST_COLUMNS)), objections));
        if (heads.size() > MOST_COLUMNS) {
            objections.add("A table has at most 200 columns, and this one has " + heads.size());
        }
        for (String needed : List.of(NamedFields.EMAIL, NamedFields.KEY, NamedFields.AT, NamedFields.TYPE)) {
            boolean given = columns.stream().anyMatch(column -> column.field().equals(needed));
            if (!given && !(needed.equals(NamedFields.TYPE) && eventType.isPresent())) {
                objections.add(
                        switch (needed) {
                            case NamedFields.EMAIL -> "No column holds the e-mail address. Call it email";
                            case NamedFields.KEY ->
                                "No column holds the number of the order, ticket or return. Call it key";
                            case NamedFields.AT -> "No column says when it happened. Call it at";
                            default -> "No column says what happened. Call it event, or choose one event for all lines";
                        });
            }
        }
        objections.forEach(objection -> mistake(record.getStartingLineNumber(), "", objection, ""));
        headBroken = !objections.isEmpty();
    }

    private void line(CsvRecord record) {
        long number = record.getStartingLineNumber();
        if (record.getFieldCount() > columns.size()) {
            wrong++;
            mistake(
                    number,
                    "",
                    "this line has " + record.getFieldCount() + " cells and the head " + columns.size()
                            + ". A cell with a separator in it stands in quotes",
                    "");
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String field = columns.get(i).field();
            if (!field.isEmpty() && !record.getField(i).isBlank()) {
                fields.put(field, Cells.plain(field, record.getField(i), zone));
            }
        }
        eventType.ifPresent(type -> fields.putIfAbsent(NamedFields.TYPE, type));
        NamedFields.Outcome outcome = NamedFields.read(fields);
        if (outcome instanceof NamedFields.Read read) {
            event(record, read.event(), fields);
        } else if (outcome instanceof NamedFields.Wrong all) {
            wrong++;
            all.mistakes().forEach(one -> mistake(record, one.field(), one.predicate()));
        }
    }

    private void event(CsvRecord record, ShopEvent event, Map<String, String> fields) {
        if (event.at().isAfter(now.plus(FURTHEST))) {
            wrong++;
            mistake(record, NamedFields.AT, "is more than a year ahead");
        } else if (!events.add(Sha256.hex((event.type() + "\n" + event.key()).getBytes(StandardCharsets.UTF_8)))) {
            repeated++;
        } else {
            taken++;
            good.accept(new TableLine(record.getStartingLineNumber(), fields));
        }
    }

    private void mistake(CsvRecord record, String field, String predicate) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().equals(field)) {
                String cell = i < record.getFieldCount() ? record.getField(i).strip() : "";
                mistake(record.getStartingLineNumber(), columns.get(i).head(), "this " + predicate, cell);
                return;
            }
        }
        mistake(record.getStartingLineNumber(), "", field + " " + predicate, "");
    }

    private void mistake(long line, String column, String sentence, String cell) {
        mistakesInAll++;
        if (mistakes.size() < TableReport.MOST_MISTAKES) {
            mistakes.add(new TableMistake(line, column, sentence, cell));
        }
    }
}
