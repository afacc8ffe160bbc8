package dev.earshot.insight.touchpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.touchpoint.support.HelpDocument;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The journey as programs read it. Names are added to, never renamed. */
@Schema(name = "Touchpoints")
@JsonPropertyOrder({"from", "to", "confidence", "weakest", "touchpoints"})
public record TouchpointDocument(
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "survey of the place clearly below the others with its figure; null where none is")
                Optional<String> weakest,
        @Schema(description = "along the way") List<Line> touchpoints) {

    /** One survey at its place; figures are not rounded. */
    @Schema(name = "TouchpointLine")
    public record Line(
            @Schema(description = "before, during or after a purchase") String stage,
            @Schema(description = "the place, as the survey names it") String touchpoint,
            String survey,
            String question,
            String metric,
            String origin,
            long n,
            @Schema(description = "null where nobody answered or it is held back") OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "the figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "against as many weeks before, as the page writes it") Optional<BigDecimal> change,
            OptionalDouble adjustedP,
            @Schema(description = "signal, noise or few: of the change, judged over all places") String verdict,
            @Schema(description = "all other places with this figure together") OptionalDouble others,
            @Schema(
                            description =
                                    "signal, noise or few: against them, judged over all such comparisons; null where there are none")
                    Optional<String> othersVerdict,
            @Schema(description = "% of those invited who answered") OptionalDouble responseRate,
            @Schema(description = "lower end of its interval") OptionalDouble responseRateLow,
            @Schema(description = "upper end of its interval") OptionalDouble responseRateHigh,
            boolean suppressed,
            @Schema(description = "by seven days each, the weeks before first: the small line") List<Week> weeks,
            @Schema(description = "how fast and how final help was; null where no event after a solved ticket tells")
                    Optional<HelpDocument> help) {

        static Line of(TouchpointLine line) {
            Estimate now = line.now();
            Change change = line.change().member().change();
            Optional<Estimate> rate = line.rateNow();
            return new Line(
                    line.stage().key(),
                    line.touchpoint(),
                    line.asked().survey().id(),
                    line.asked().question().id(),
                    ApiWord.of(line.compared().metric().kind()),
                    ApiWord.of(line.asked().origin()),
                    now.n(),
                    now.value(),
                    now.low(),
                    now.high(),
                    line.shown(),
                    change.shown(),
                    line.change().adjusted(),
                    ApiWord.of(line.change().verdict()),
                    line.rest()
                            .map(rest -> rest.member().change().before().value())
                            .orElse(OptionalDouble.empty()),
                    line.rest().map(rest -> ApiWord.of(rest.verdict())),
                    rate.map(Estimate::value).orElse(OptionalDouble.empty()),
                    rate.map(Estimate::low).orElse(OptionalDouble.empty()),
                    rate.map(Estimate::high).orElse(OptionalDouble.empty()),
                    now.suppressed(),
                    byWeek(line.compared()),
                    line.help().map(HelpDocument::of));
        }
    }

    @Schema(name = "TouchpointWeek")
    public record Week(@Schema(description = "first of its seven local days") LocalDate start, OptionalDouble value) {}

    private static List<Week> byWeek(Comparison compared) {
        return IntStream.range(0, compared.byWeek().size())
                .mapToObj(i -> new Week(
                        compared.weeks().startBefore().plusWeeks(i),
                        compared.byWeek().get(i)))
                .toList();
    }

    static TouchpointDocument of(TouchpointTable table) {
        return new TouchpointDocument(
                table.weeks().start(),
                table.weeks().end(),
                table.confidence().share(),
                table.weakest().map(line -> line.asked().survey().id()),
                table.lines().stream().map(Line::of).toList());
    }
}
