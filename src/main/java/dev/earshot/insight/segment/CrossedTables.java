package dev.earshot.insight.segment;

import dev.earshot.insight.recall.CorrectionCounts;
import dev.earshot.insight.recall.Remembered;
import dev.earshot.insight.recall.Soon;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.filter.AnswersCrossed;
import dev.earshot.rollup.filter.CrossedFields;
import dev.earshot.rollup.filter.SheetsRead;
import dev.earshot.rollup.repeats.RepeatCustomers;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.CrossedGate;
import dev.earshot.score.Histogram;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Two fields crossed, counted from the answers once for each state of them. */
@ApplicationScoped
class CrossedTables {

    private static final int MOST_REMEMBERED = 50;

    /** A page that is loaded again within this time does not look for newer answers. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Trends trends;
    private final Tallies tallies;
    private final AnswersCrossed crossed;
    private final RememberedSheets sheets;
    private final RepeatCustomers customers;
    private final CorrectionCounts corrections;
    private final Clock clock;
    private final Remembered<Key, SegmentTable> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Soon<Key, SegmentTable> soon;

    CrossedTables(
            Trends trends,
            Tallies tallies,
            AnswersCrossed crossed,
            RememberedSheets sheets,
            RepeatCustomers customers,
            CorrectionCounts corrections,
            Clock clock,
            ManagedExecutor executor) {
        this.trends = trends;
        this.tallies = tallies;
        this.crossed = crossed;
        this.sheets = sheets;
        this.customers = customers;
        this.corrections = corrections;
        this.clock = clock;
        this.soon = new Soon<>(executor);
    }

    private record Key(
            String contentHash, Series series, String by, String with, LocalDate from, LocalDate to, LocalDate today) {}

    /** Whatever only adds answers makes the first number grow, anything else the second. */
    private record Version(long answers, long corrections) {}

    SegmentTable of(SegmentRequest request) {
        // Read first: an answer that comes meanwhile makes the next one count again.
        Version version = new Version(
                answers(request), corrections.of(request.asked().survey().id(), request.startBefore(), request.to()));
        return remembered.get(key(request), version, clock.instant(), () -> count(request));
    }

    /** As counted within the last minute, else what is counted within a moment; empty where that takes longer and goes on. */
    Optional<SegmentTable> soon(SegmentRequest request) {
        Key key = key(request);
        return remembered
                .since(key, clock.instant().minus(FRESH))
                .or(() -> soon.get(key, () -> of(request), Soon.MOMENT));
    }

    /** Answers that are looked at. */
    long answers(SegmentRequest request) {
        return tallies.days(request.asked().series(), request.startBefore(), request.end()).stream()
                .mapToLong(day -> day.answers().total())
                .sum();
    }

    private Key key(SegmentRequest request) {
        Asked asked = request.asked();
        return new Key(
                asked.revision().contentHash(),
                asked.series(),
                request.by().field(),
                request.with().orElseThrow().field(),
                request.from(),
                request.to(),
                trends.today());
    }

    private SegmentTable count(SegmentRequest request) {
        Series series = request.asked().series();
        SheetsRead now = sheets.of(series, request.from(), request.end());
        if (now.obstacle().isPresent()) {
            return SegmentTable.of(
                    request,
                    trends.today(),
                    Map.of(),
                    Map.of(),
                    Repeats.NONE,
                    List.of(Remark.of(now.obstacle().get())));
        }
        List<Remark> remarks = new ArrayList<>();
        CrossedFields fields = crossed.fields(
                List.of(request.by().field(), request.with().orElseThrow().field()));
        Map<String, Histogram> shown = gated(request, cross(request, fields, now), remarks);
        Map<String, Histogram> before = gated(
                request,
                cross(request, fields, sheets.of(series, request.startBefore(), request.from())),
                new ArrayList<>());
        Repeats repeats = customers.of(series, request.startBefore(), request.end());
        return SegmentTable.of(request, trends.today(), shown, before, repeats, remarks);
    }

    /** Nothing where something was in the way. */
    private static Map<List<String>, Histogram> cross(SegmentRequest request, CrossedFields fields, SheetsRead read) {
        return fields.cross(request.asked().question().scale(), read.days().values());
    }

    /** Without the pairs that could give somebody away, nor those from which they could be computed. */
    private static Map<String, Histogram> gated(
            SegmentRequest request, Map<List<String>, Histogram> counted, List<Remark> remarks) {
        List<String> rows = values(counted, 0);
        List<String> columns = values(counted, 1);
        Map<String, Histogram> shown = new HashMap<>();
        if (rows.isEmpty()) {
            return shown;
        }
        boolean[][] hidden = CrossedGate.hidden(request.programme(), answers(counted, rows, columns));
        int heldBack = 0;
        for (Map.Entry<List<String>, Histogram> pair : counted.entrySet()) {
            if (hidden[rows.indexOf(pair.getKey().get(0))][
                    columns.indexOf(pair.getKey().get(1))]) {
                heldBack += 1;
            } else {
                shown.put(String.join(SegmentRequest.CROSS, pair.getKey()), pair.getValue());
            }
        }
        if (heldBack > 0) {
            remarks.add(Remark.heldBack(heldBack));
        }
        return shown;
    }

    private static List<String> values(Map<List<String>, Histogram> counted, int field) {
        TreeSet<String> values = new TreeSet<>();
        counted.keySet().forEach(pair -> values.add(pair.get(field)));
        return List.copyOf(values);
    }

    private static long[][] answers(Map<List<String>, Histogram> counted, List<String> rows, List<String> columns) {
        long[][] answers = new long[rows.size()][columns.size()];
        counted.forEach((pair, histogram) ->
                answers[rows.indexOf(pair.get(0))][columns.indexOf(pair.get(1))] = histogram.total());
        return answers;
    }
}
