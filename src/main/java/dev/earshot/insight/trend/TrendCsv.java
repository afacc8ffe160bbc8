package dev.earshot.insight.trend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The points of a trend as CSV (RFC 4180): ISO dates, dots in decimals, an empty cell where nothing is known. Holds only
 * dates, numbers and fixed words, so no cell can be taken for a formula.
 */
public final class TrendCsv {

    public static final String HEADER =
            "start,end,partial,n,value,shown,low,high,promoters,passives,detractors,grade,suppressed,skipped,effective_n";

    private TrendCsv() {}

    public static String of(List<TrendDocument.Point> points) {
        return Stream.concat(Stream.of(HEADER), points.stream().map(TrendCsv::row))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static String row(TrendDocument.Point point) {
        return Stream.of(
                        point.start(),
                        point.end(),
                        point.partial(),
                        point.n(),
                        cell(point.value()),
                        point.shown().map(java.math.BigDecimal::toPlainString).orElse(""),
                        cell(point.low()),
                        cell(point.high()),
                        point.promoters(),
                        point.passives(),
                        point.detractors(),
                        point.grade(),
                        point.suppressed(),
                        point.skipped(),
                        cell(java.util.OptionalDouble.of(point.effectiveN())))
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    // Never in scientific notation, which some spreadsheets read as text.
    private static String cell(java.util.OptionalDouble value) {
        return value.isPresent() ? new java.math.BigDecimal(Double.toString(value.getAsDouble())).toPlainString() : "";
    }
}
