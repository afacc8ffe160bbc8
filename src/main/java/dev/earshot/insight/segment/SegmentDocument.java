package dev.earshot.insight.segment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.league.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of segments as programs read it. Names are added to, never renamed. */
@Schema(name = "Segments")
@JsonPropertyOrder({"survey", "question", "metric", "field", "with", "from", "to"})
public record SegmentDocument(
        String survey,
        String question,
        String metric,
        String origin,
        @Schema(description = "they are parted by") String field,
        @Schema(description = "the field it is crossed with, if any") Optional<String> with,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "the figure of all segments together; null where held back") OptionalDouble whole,
        @Schema(description = "whether anything says that the segments differ") boolean differ,
        @Schema(description = "whether intervals allow for customers who answered more than once")
                boolean allowsForRepeats,
        @Schema(description = "what is left out, in sentences") List<String> remarks,
        @Schema(description = "the best first; then those without a place, and those held back") List<Line> segments,
        @Schema(description = "the same by month, at most 40 segments; none where two fields are crossed")
                List<Row> months) {

    /** One segment; figures are not rounded. */
    @Schema(name = "SegmentLine")
    public record Line(
            @Schema(description = "value of the field; of two fields, both") String segment,
            long n,
            @Schema(description = "how many answers of as many customers would say as much") double effectiveN,
            @Schema(description = "its plain figure; null where nobody answered or it is held back")
                    OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "the plain figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "its figure drawn to the mean of all as far as it is noise") OptionalDouble best,
            @Schema(description = "lower end of its interval") OptionalDouble bestLow,
            @Schema(description = "upper end of its interval") OptionalDouble bestHigh,
            @Schema(description = "1 for all that are not clearly behind the best; null where it has no place")
                    OptionalInt band,
            @Schema(description = "the figure of all the others") OptionalDouble others,
            @Schema(description = "signal, noise or few: against all the others, judged with all segments")
                    String verdict,
            OptionalDouble adjustedP,
            @Schema(description = "against as many days before, rounded as on the page") Optional<BigDecimal> change,
            @Schema(description = "signal, noise or few") String changeVerdict,
            @Schema(description = "A to D by the width of the interval; D is too wide to conclude from") String grade,
            boolean suppressed) {

        static Line of(SegmentTable.Line line) {
            Place place = line.place();
            Estimate raw = place.raw();
            Optional<Judged> change = line.change();
            return new Line(
                    line.name(),
                    raw.n(),
                    raw.effectiveN(),
                    raw.value(),
                    raw.low(),
                    raw.high(),
                    line.shown(),
                    place.shrunk().map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()),
                    place.shrunk().map(one -> OptionalDouble.of(one.low())).orElse(OptionalDouble.empty()),
                    place.shrunk().map(one -> OptionalDouble.of(one.high())).orElse(OptionalDouble.empty()),
                    place.standing().map(one -> OptionalInt.of(one.band())).orElse(OptionalInt.empty()),
                    line.heldBack() ? OptionalDouble.empty() : line.rest().value(),
                    ApiWord.of(place.verdict()),
                    place.adjusted(),
                    change.flatMap(one -> one.member().change().shown()),
                    ApiWord.of(change.map(Judged::verdict).orElse(Verdict.FEW)),
                    raw.quality().name(),
                    raw.suppressed());
        }
    }

    /** A segment month by month. */
    @Schema(name = "SegmentMonths")
    public record Row(
            @Schema(description = "value of the field") String segment,
            @Schema(description = "the earliest first; every row has the same months") List<Month> months) {

        static Row of(HeatMap map, HeatMap.Row row) {
            return new Row(
                    row.name(),
                    IntStream.range(0, map.months().size())
                            .mapToObj(i ->
                                    Month.of(map.months().get(i), row.cells().get(i)))
                            .toList());
        }
    }

    @Schema(name = "SegmentMonth")
    public record Month(
            @Schema(description = "like 2026-05") String month,
            long n,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "the figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(
                            description =
                                    "signal, noise or few: against all other segments of the month, judged with all cells")
                    String verdict,
            @Schema(description = "whether it lies above them") boolean above,
            boolean suppressed) {

        static Month of(YearMonth month, HeatMap.Cell cell) {
            Estimate estimate = cell.estimate();
            return new Month(
                    month.toString(),
                    estimate.n(),
                    estimate.value(),
                    estimate.low(),
                    estimate.high(),
                    cell.shown(),
                    ApiWord.of(cell.verdict()),
                    cell.above(),
                    estimate.suppressed());
        }
    }

    static SegmentDocument of(Segments.Shown shown) {
        SegmentTable table = shown.table();
        SegmentRequest request = table.request();
        return new SegmentDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                ApiWord.of(table.metric().kind()),
                ApiWord.of(request.asked().origin()),
                request.by().field(),
                request.with().map(other -> other.field()),
                request.from(),
                request.to(),
                request.confidence().share(),
                table.whole().value(),
                table.differ(),
                table.repeats().isKnown(),
                table.remarks().stream().map(Remark::english).toList(),
                table.lines().stream().map(Line::of).toList(),
                shown.months().stream()
                        .flatMap(map -> map.rows().stream().map(row -> Row.of(map, row)))
                        .toList());
    }
}
