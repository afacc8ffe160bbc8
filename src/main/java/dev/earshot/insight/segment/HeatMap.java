package dev.earshot.insight.segment;

import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Segments by month. A cell stands out only where its month differs from all other segments of that month by more than
 * chance, judged with all other cells of the map.
 *
 * @param rows in the order of the table
 */
public record HeatMap(List<YearMonth> months, List<Row> rows) {

    /** More are read as a table, not seen as a map. */
    static final int MOST_ROWS = 40;

    /** @param cells one for each month */
    public record Row(String name, List<Cell> cells) {}

    /**
     * @param shown rounded; empty where nobody answered or too few to show
     * @param above whether it lies above the others of its month
     */
    public record Cell(Estimate estimate, Optional<BigDecimal> shown, Verdict verdict, boolean above) {}

    /** @param counted answers by segment and month */
    static HeatMap of(SegmentTable table, Map<String, SortedMap<YearMonth, Histogram>> counted) {
        TreeSet<YearMonth> months = new TreeSet<>();
        counted.values().forEach(row -> months.addAll(row.keySet()));
        Map<YearMonth, Set<String>> hidden =
                months.stream().collect(Collectors.toMap(month -> month, month -> hidden(table, counted, month)));
        Map<String, Family.Judged> judged = judge(table, counted, months, hidden);
        List<Row> rows = table.lines().stream()
                .filter(line -> !line.heldBack() && counted.containsKey(line.name()))
                .limit(MOST_ROWS)
                .map(line -> new Row(
                        line.name(),
                        months.stream()
                                .map(month -> cell(
                                        table,
                                        month,
                                        Optional.ofNullable(Objects.requireNonNull(counted.get(line.name()))
                                                .get(month)),
                                        Objects.requireNonNull(hidden.get(month))
                                                .contains(line.name()),
                                        Optional.ofNullable(judged.get(key(line.name(), month)))))
                                .toList()))
                .toList();
        return new HeatMap(List.copyOf(months), rows);
    }

    private static Map<String, Family.Judged> judge(
            SegmentTable table,
            Map<String, SortedMap<YearMonth, Histogram>> counted,
            TreeSet<YearMonth> months,
            Map<YearMonth, Set<String>> hidden) {
        List<Family.Member> members = months.stream()
                .flatMap(month -> {
                    Map<String, Histogram> shown = new LinkedHashMap<>(of(counted, month));
                    shown.keySet().removeAll(hidden.get(month));
                    Histogram whole =
                            shown.values().stream().reduce(Histogram::plus).orElse(empty(table.metric()));
                    return Family.againstTheRest(
                                    table.metric(),
                                    shown,
                                    whole,
                                    design(table, month),
                                    table.request().confidence().share())
                            .members()
                            .stream()
                            .map(member -> new Family.Member(key(member.name(), month), member.change()));
                })
                .toList();
        return new Family(members)
                .judge(Family.EXPLORING).stream()
                        .collect(Collectors.toMap(judged -> judged.member().name(), judged -> judged));
    }

    private static Set<String> hidden(
            SegmentTable table, Map<String, SortedMap<YearMonth, Histogram>> counted, YearMonth month) {
        Map<String, Histogram> answers = of(counted, month);
        List<String> names = List.copyOf(answers.keySet());
        return Gate.hidden(
                        table.request().programme(),
                        answers.values().stream().map(Histogram::total).toList())
                .stream()
                .map(names::get)
                .collect(Collectors.toSet());
    }

    private static Map<String, Histogram> of(Map<String, SortedMap<YearMonth, Histogram>> counted, YearMonth month) {
        Map<String, Histogram> answers = new TreeMap<>();
        counted.forEach((name, row) -> Optional.ofNullable(row.get(month)).ifPresent(one -> answers.put(name, one)));
        return answers;
    }

    private static Cell cell(
            SegmentTable table,
            YearMonth month,
            Optional<Histogram> answers,
            boolean hidden,
            Optional<Family.Judged> judged) {
        Metric metric = table.metric();
        Histogram counted = answers.orElse(empty(metric));
        Estimate estimate =
                Scores.estimate(metric, counted, table.request().confidence().share(), design(table, month));
        return new Cell(
                hidden ? estimate.withheld() : estimate,
                hidden ? Optional.empty() : Rounding.figure(metric, counted),
                judged.map(Family.Judged::verdict).orElse(Verdict.FEW),
                judged.map(one -> one.member().change().difference().orElse(0) > 0)
                        .orElse(false));
    }

    private static Design design(SegmentTable table, YearMonth month) {
        return table.repeats()
                .design(
                        month.atDay(1),
                        month.plusMonths(1).atDay(1),
                        table.request().confidence().share());
    }

    private static Histogram empty(Metric metric) {
        return Histogram.empty(metric.lowest(), metric.highest());
    }

    private static String key(String name, YearMonth month) {
        return month + " " + name;
    }
}
