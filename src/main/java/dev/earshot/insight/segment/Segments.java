package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.repeats.RepeatCustomers;
import dev.earshot.score.Histogram;
import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads comparisons of segments: one field from the tallies, two crossed from the answers. */
@ApplicationScoped
public class Segments {

    private final Trends trends;
    private final RememberedMonths months;
    private final RepeatCustomers customers;
    private final CrossedTables crossed;

    Segments(Trends trends, RememberedMonths months, RepeatCustomers customers, CrossedTables crossed) {
        this.trends = trends;
        this.months = months;
        this.customers = customers;
        this.crossed = crossed;
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

    /** @param months empty where two fields are crossed */
    record Shown(SegmentTable table, Optional<HeatMap> months) {}

    /** However long it takes. */
    Shown shown(SegmentRequest request) {
        return request.with().isPresent() ? new Shown(crossed.of(request), Optional.empty()) : withMonths(request);
    }

    /** Empty where counting takes longer than a page may: it goes on, and whoever asks again finds it done. */
    Optional<Shown> soon(SegmentRequest request) {
        return request.with().isPresent()
                ? crossed.soon(request).map(table -> new Shown(table, Optional.empty()))
                : Optional.of(withMonths(request));
    }

    /** The months add up to the comparison, which finds them remembered. */
    private Shown withMonths(SegmentRequest request) {
        SortedMap<String, SortedMap<YearMonth, Histogram>> now =
                months.of(request.asked().series(), request.by().field(), request.from(), request.end());
        SegmentTable table = single(request);
        return new Shown(table, Optional.of(HeatMap.of(table, now)));
    }

    /** Answers that are looked at where two fields are crossed. */
    long counted(SegmentRequest request) {
        return crossed.answers(request);
    }

    private SegmentTable single(SegmentRequest request) {
        return SegmentTable.of(
                request,
                trends.today(),
                league(request, request.from(), request.end()),
                league(request, request.startBefore(), request.from()),
                customers.of(request.asked().series(), request.startBefore(), request.end()),
                List.of());
    }

    private Map<String, Histogram> league(SegmentRequest request, LocalDate start, LocalDate end) {
        return months.league(request.asked().series(), request.by().field(), start, end);
    }
}
