package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.filter.AnswersCrossed;
import dev.earshot.rollup.filter.Crossed;
import dev.earshot.rollup.repeats.RepeatCustomers;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.CrossedGate;
import dev.earshot.score.Histogram;
import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads comparisons of segments: one field from the tallies, two crossed from the answers. */
@ApplicationScoped
public class Segments {

    private final Trends trends;
    private final Tallies tallies;
    private final AnswersCrossed crossed;
    private final RepeatCustomers customers;

    Segments(Trends trends, Tallies tallies, AnswersCrossed crossed, RepeatCustomers customers) {
        this.trends = trends;
        this.tallies = tallies;
        this.crossed = crossed;
        this.customers = customers;
    }

    /** What is asked for; empty where the survey keeps no field to compare by. */
    Optional<SegmentRequest> request(Asked asked, SegmentParameters parameters) {
        List<Segment> fields = fields(asked);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(parameters.of(asked, fields, trends.today(), trends.confidence()));
    }

    static List<Segment> fields(Asked asked) {
        return asked.survey().segments().stream().filter(Segment::isCounted).toList();
    }

    SegmentTable table(SegmentRequest request) {
        return request.with().isPresent() ? crossed(request) : single(request);
    }

    private SegmentTable single(SegmentRequest request) {
        return SegmentTable.of(
                request,
                trends.today(),
                league(request, request.from(), request.end()),
                league(request, request.startBefore(), request.from()),
                repeats(request),
                List.of());
    }

    private Repeats repeats(SegmentRequest request) {
        return customers.of(request.asked().series(), request.startBefore(), request.end());
    }

    private Map<String, Histogram> league(SegmentRequest request, LocalDate start, LocalDate end) {
        return tallies.league(request.asked().series(), request.by().field(), start, end);
    }

    HeatMap heatMap(SegmentTable table) {
        SegmentRequest request = table.request();
        return HeatMap.of(
                table, tallies.months(request.asked().series(), request.by().field(), request.from(), request.end()));
    }

    private SegmentTable crossed(SegmentRequest request) {
        Crossed now = cross(request, request.from(), request.end());
        if (now instanceof Crossed.TooMuch tooMuch) {
            return SegmentTable.of(
                    request, trends.today(), Map.of(), Map.of(), Repeats.NONE, List.of(tooMuch.sentence()));
        }
        List<String> sentences = new ArrayList<>();
        Map<String, Histogram> shown = gated(request, (Crossed.Counted) now, sentences);
        Map<String, Histogram> before =
                cross(request, request.startBefore(), request.from()) instanceof Crossed.Counted counted
                        ? gated(request, counted, new ArrayList<>())
                        : Map.of();
        return SegmentTable.of(request, trends.today(), shown, before, repeats(request), sentences);
    }

    private Crossed cross(SegmentRequest request, LocalDate start, LocalDate end) {
        Series series = request.asked().series();
        return crossed.count(
                series,
                List.of(request.by().field(), request.with().orElseThrow().field()),
                start,
                end);
    }

    /** Without the pairs that could give somebody away, nor those from which they could be computed. */
    private static Map<String, Histogram> gated(
            SegmentRequest request, Crossed.Counted counted, List<String> sentences) {
        List<String> rows = values(counted, 0);
        List<String> columns = values(counted, 1);
        Map<String, Histogram> shown = new HashMap<>();
        if (rows.isEmpty()) {
            return shown;
        }
        boolean[][] hidden = CrossedGate.hidden(request.programme(), answers(counted, rows, columns));
        int heldBack = 0;
        for (Map.Entry<List<String>, Histogram> pair : counted.answers().entrySet()) {
            if (hidden[rows.indexOf(pair.getKey().get(0))][
                    columns.indexOf(pair.getKey().get(1))]) {
                heldBack += 1;
            } else {
                shown.put(String.join(SegmentRequest.CROSS, pair.getKey()), pair.getValue());
            }
        }
        if (heldBack > 0) {
            sentences.add(heldBack + (heldBack == 1 ? " pair is" : " pairs are")
                    + " held back, so that nobody can be recognised. Longer periods show more.");
        }
        return shown;
    }

    private static List<String> values(Crossed.Counted counted, int field) {
        TreeSet<String> values = new TreeSet<>();
        counted.answers().keySet().forEach(pair -> values.add(pair.get(field)));
        return List.copyOf(values);
    }

    private static long[][] answers(Crossed.Counted counted, List<String> rows, List<String> columns) {
        long[][] answers = new long[rows.size()][columns.size()];
        counted.answers()
                .forEach((pair, histogram) ->
                        answers[rows.indexOf(pair.get(0))][columns.indexOf(pair.get(1))] = histogram.total());
        return answers;
    }
}
