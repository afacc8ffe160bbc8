package dev.earshot.insight.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.insight.figure.definition.Definition;
import dev.earshot.insight.figure.definition.Definitions;
import dev.earshot.insight.trend.Slice;
import dev.earshot.score.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that is opened, as programs read it. Names are added to, never renamed. */
@Schema(name = "Figure")
@JsonPropertyOrder({"survey", "figure", "metric", "origin", "from", "to"})
public record FigureDocument(
        String survey,
        @Schema(description = "the id of its question, or response-rate") String figure,
        @Schema(description = "what is made of the answers; rate for a share") String metric,
        @Schema(description = "invited or open") String origin,
        @Schema(description = "the group whose share it is, if any") Optional<String> group,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "a field and its value, like order.store:north; null for everybody")
                Optional<String> segment,
        @Schema(description = "what counts once: responses or customers") String basis,
        @Schema(description = "the figure as it was known at the end of this local day; null for now")
                Optional<LocalDate> asOf,
        @Schema(description = "what the figure is, in words") Definition definition,
        @Schema(description = "not rounded; null where nobody answered or it is held back") OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        @Schema(description = "the figure as pages write it") Optional<BigDecimal> shown,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "how the interval is made") String method,
        long n,
        @Schema(description = "independent answers that would say as much") double effectiveN,
        @Schema(description = "A to D by the width of the interval; D is too wide to conclude from") String grade,
        boolean suppressed,
        @Schema(description = "how many gave each score, from the lowest; none where held back") List<Long> scores,
        @Schema(description = "from all that came to n; null where held back or where it cannot be told")
                Optional<Falls> waterfall,
        @Schema(description = "what leaves nothing out") Facts facts,
        @Schema(description = "where the responses behind it are; null for the response rate, and as of a past day")
                Optional<String> responses) {

    /** From all that came to what is counted; it adds up. */
    @Schema(name = "FigureWaterfall")
    public record Falls(
            @Schema(description = "all responses and taps of the days, or all decisions whether to ask") long received,
            @Schema(description = "in this order") List<Fall> leftOut,
            @Schema(description = "how many are left, which are counted") long n) {}

    /** Some that are left out. */
    @Schema(name = "FigureExclusion")
    public record Fall(
            @Schema(
                            description = "provisional, quarantined, other-origin, other-wording, other-segment,"
                                    + " not-shown, skipped, not-applicable, superseded; of the response rate not-asked, not-sent,"
                                    + " undeliverable")
                    String reason,
            @Schema(description = "how many it leaves out") long count,
            @Schema(description = "how many are left after it") long left) {}

    /** What else is to be known; none of it leaves anything out. */
    @Schema(name = "FigureFacts")
    public record Facts(
            @Schema(description = "changed after staff had been in touch: the score from before counts") long held,
            @Schema(description = "something about them looks wrong; they count") long flagged,
            @Schema(description = "answers to the survey of these months that were erased since, in no figure any more")
                    long erased,
            @Schema(description = "stored only after \"asOf\", and left out") long later,
            @Schema(description = "stood otherwise at \"asOf\", and count as they stood then") long changed,
            @Schema(description = "before this day not every change is known; null where all are")
                    Optional<LocalDate> historySince) {}

    static FigureDocument of(Figure figure) {
        FigureRequest request = figure.request();
        Estimate estimate = figure.estimate();
        FigureFacts facts = figure.facts();
        return new FigureDocument(
                request.asked().survey().id(),
                request.key(),
                ApiWord.of(request.metric().kind()),
                request.rate() ? "invited" : ApiWord.of(request.asked().origin()),
                request.group().map(group -> group.key()),
                request.from(),
                request.to(),
                request.slice().map(Slice::key),
                ApiWord.of(request.basis()),
                request.asOf(),
                Definitions.in("en").of(request.definition()),
                estimate.value(),
                estimate.low(),
                estimate.high(),
                figure.shown(),
                estimate.confidence(),
                ApiWord.of(estimate.method()),
                estimate.n(),
                estimate.effectiveN(),
                estimate.quality().name(),
                estimate.suppressed(),
                estimate.suppressed() ? List.of() : figure.answers().counts(),
                figure.waterfall().map(FigureDocument::falls),
                new Facts(
                        facts.held(),
                        facts.flagged(),
                        facts.erased(),
                        facts.later(),
                        facts.changed(),
                        facts.since()
                                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate())),
                figure.responses());
    }

    private static Falls falls(Waterfall waterfall) {
        return new Falls(
                waterfall.received(),
                waterfall.steps().stream()
                        .map(step -> new Fall(step.reason().key(), step.count(), step.left()))
                        .toList(),
                waterfall.n());
    }
}
