package dev.earshot.insight.overview.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure with what is known about it; {@code value} is not rounded, {@code shown} is what the page writes. */
@Schema(name = "OverviewEstimate")
public record OverviewEstimate(
        @Schema(description = "answers it rests on, or invitations; 0 where held back") long n,
        @Schema(description = "not rounded; null where nobody answered or it is held back") OptionalDouble value,
        @Schema(description = "lower end of its interval") OptionalDouble low,
        @Schema(description = "upper end of its interval") OptionalDouble high,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "as the page writes it") Optional<BigDecimal> shown,
        @Schema(description = "half the interval, as the page writes it after \"±\"") Optional<BigDecimal> margin,
        @Schema(description = "as many answers of as many customers would say as much; the interval is that of these")
                double effectiveN,
        @Schema(description = "A to D by the width of the interval; D is too wide to conclude from") String grade,
        @Schema(description = "held back because so few answered that somebody could be recognised")
                boolean suppressed) {

    static OverviewEstimate of(Metric metric, Estimate estimate, Speech speech) {
        MetricWords words = new MetricWords(metric, speech);
        return new OverviewEstimate(
                estimate.n(),
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.confidence(),
                estimate.value().stream().mapToObj(words::shown).findFirst(),
                estimate.margin().stream()
                        .mapToObj(half -> Rounding.shown(metric, half))
                        .findFirst(),
                estimate.effectiveN(),
                estimate.quality().name(),
                estimate.suppressed());
    }
}
