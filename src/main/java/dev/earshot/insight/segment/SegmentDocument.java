package dev.earshot.insight.segment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.league.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of segments as programs read it. Names are added to, never renamed. */
@Schema(name = "Segments")
@JsonPropertyOrder({"survey", "question", "metric", "field", "with", "from", "to"})
public record SegmentDocument(
        String survey,
        String question,
        String metric,
        String origin,
        String field,
        @Schema(description = "the field it is crossed with, if any") Optional<String> with,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "the figure of all segments together; null where held back") OptionalDouble whole,
        @Schema(description = "whether anything says that the segments differ") boolean differ,
        @Schema(description = "whether intervals allow for customers who answered more than once")
                boolean allowsForRepeats,
        @Schema(description = "what is left out, in sentences") List<String> remarks,
        List<Line> segments) {

    /** One segment; figures are not rounded. */
    @Schema(name = "SegmentLine")
    public record Line(
            String segment,
            long n,
            @Schema(description = "how many answers of as many customers would say as much") double effectiveN,
            @Schema(description = "its plain figure; null where nobody answered or it is held back")
                    OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "the plain figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "its figure drawn to the mean of all as far as it is noise") OptionalDouble best,
            OptionalDouble bestLow,
            OptionalDouble bestHigh,
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
                    word(place.verdict()),
                    place.adjusted(),
                    change.flatMap(one -> one.member().change().shown()),
                    word(change.map(Judged::verdict).orElse(Verdict.FEW)),
                    raw.quality().name(),
                    raw.suppressed());
        }
    }

    static SegmentDocument of(SegmentTable table) {
        SegmentRequest request = table.request();
        return new SegmentDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                word(table.metric().kind()),
                word(request.asked().origin()),
                request.by().field(),
                request.with().map(other -> other.field()),
                request.from(),
                request.to(),
                request.confidence().share(),
                table.whole().value(),
                table.differ(),
                table.repeats().isKnown(),
                table.remarks().stream().map(Remark::english).toList(),
                table.lines().stream().map(Line::of).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
