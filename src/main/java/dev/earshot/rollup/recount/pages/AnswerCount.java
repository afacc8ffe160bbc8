package dev.earshot.rollup.recount.pages;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.delta.TallyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds up answers, takes away what is stored, and says what is left. */
public final class AnswerCount {

    private static final long QUARTER = 900 * ZoneDays.MICROS;

    /** Rows told of at once. */
    private static final int PART = 5_000;

    private final SegmentMembers members;
    private final Share share;
    private final Span span;
    private final CountPages pages;
    private final Map<Integer, SeriesLines> series = new TreeMap<>();
    private final List<SeriesLines> inOrder = new ArrayList<>();
    private final Pending pending = new Pending();
    private @Nullable SeriesLines latest;
    private int latestNumber = Integer.MIN_VALUE;

    /** @param bytes of the heap that counts may take */
    public AnswerCount(SegmentMembers members, Share share, Span span, long bytes) {
        this.members = members;
        this.share = share;
        this.span = span;
        this.pages = new CountPages(bytes);
    }

    /** Where it was given. */
    public void add(Said answer) {
        if (span.holdsDay(answer.day())) {
            everywhere(answer, SeriesLines.number(Basis.RESPONSES), answer.day(), 1);
            if (answer.flagged()) {
                everywhere(answer, SeriesLines.number(Basis.FLAGGED), answer.day(), 1);
            }
        }
        int quarter = (int) Math.floorDiv(answer.at(), QUARTER);
        if (share.holdsEverybody() && span.holdsQuarter(quarter)) {
            lines(answer.series()).quarters().add(quarter, answer.column(), 1);
        }
    }

    /** Under everybody and each of its segments. */
    void everywhere(Said answer, int basisNumber, int day, int times) {
        SeriesLines lines = lines(answer.series());
        if (!pending.add(lines.ordinal(), basisNumber, day, answer.set(), answer.column(), times)) {
            everywhere(lines, basisNumber, day, answer.set(), answer.column(), times);
        }
        if (pending.isFull()) {
            countPending();
        }
    }

    private void countPending() {
        pending.each((ordinal, basisNumber, day, set, column, times) ->
                everywhere(inOrder.get(ordinal), basisNumber, day, set, column, times));
    }

    private void everywhere(SeriesLines lines, int basisNumber, int day, int set, int column, int times) {
        int end = members.end(set);
        for (int at = members.begin(set); at < end; at++) {
            lines.add(basisNumber, members.segment(at), day, column, times);
        }
    }

    public void takeDay(int number, int basis, int segment, int day, int column, int stored) {
        lines(number).add(SeriesLines.number(basis), segment, day, column, -stored);
    }

    public void takeQuarter(int number, int quarter, int column, int stored) {
        lines(number).quarters().add(quarter, column, -stored);
    }

    private SeriesLines lines(int number) {
        if (latest == null || number != latestNumber) {
            latest = series.computeIfAbsent(number, n -> {
                inOrder.add(new SeriesLines(pages, inOrder.size()));
                return inOrder.get(inOrder.size() - 1);
            });
            latestNumber = number;
        }
        return latest;
    }

    /** In the order in which rows are to be locked, some thousand at a time. */
    public void left(Consumer<Deltas> parts) {
        countPending();
        Parts left = new Parts(parts);
        series.forEach((number, lines) -> lines.each(
                TallyKey.EVERYBODY + 1,
                Integer.MAX_VALUE,
                (basis, segment, line) -> left.days(number, basis, segment, line)));
        series.forEach((number, lines) -> lines.each(
                TallyKey.EVERYBODY,
                TallyKey.EVERYBODY + 1,
                (basis, segment, line) -> left.days(number, basis, segment, line)));
        left.end();
        series.forEach((number, lines) -> left.quarters(number, lines.quarters()));
        left.end();
    }

    private static final class Parts {

        private final Consumer<Deltas> parts;
        private Deltas part = new Deltas();
        private int rows;

        private Parts(Consumer<Deltas> parts) {
            this.parts = parts;
        }

        private void days(int series, int basis, int segment, Line line) {
            line.each((day, counts) -> {
                part.add(new TallyKey(series, basis, segment, LocalDate.ofEpochDay(day)), counts);
                told();
            });
        }

        private void quarters(int series, Line line) {
            line.each((quarter, counts) -> {
                part.add(new QuarterKey(series, quarter), counts);
                told();
            });
        }

        private void told() {
            if (++rows == PART) {
                end();
            }
        }

        private void end() {
            if (rows > 0) {
                parts.accept(part);
            }
            part = new Deltas();
            rows = 0;
        }
    }
}
