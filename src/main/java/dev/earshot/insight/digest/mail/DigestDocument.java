package dev.earshot.insight.digest.mail;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.score.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A digest as programs read it. Names are added to, never renamed. */
@Schema(name = "Digest")
@JsonPropertyOrder({"rhythm", "from", "to", "finding", "confidence", "figures"})
public record DigestDocument(
        @Schema(
                        description = "of a week or of a month",
                        enumeration = {"weekly", "monthly"})
                String rhythm,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "the first sentence of the mail, in the language asked for") String finding,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "one for each survey, NPS before others") List<Figure> figures) {

    @Schema(name = "DigestFigure")
    @JsonPropertyOrder({"survey", "question", "metric", "value", "low", "high", "n"})
    public record Figure(
            String survey,
            String question,
            String metric,
            @Schema(description = "unrounded; null where nobody answered or it is held back") OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "0 where held back") long n,
            @Schema(description = "whether so few answered that somebody could be recognised") boolean suppressed,
            @Schema(description = "on the period before, rounded as the mail shows it; null where not compared")
                    Optional<BigDecimal> change,
            @Schema(description = "how often chance alone would change it as much, among all these figures")
                    OptionalDouble pValue,
            @Schema(
                            description = "of the change, judged among all these figures",
                            enumeration = {"signal", "noise", "few"})
                    String verdict,
            @Schema(description = "what the figure should be, if the survey says so") Optional<Double> target,
            @Schema(
                            description = "how it stands against the target; null where there is none",
                            enumeration = {"met", "missed", "open"})
                    Optional<String> targetState,
            @Schema(description = "invitations of the period; null where nobody is invited or n is held back")
                    Optional<Long> sent,
            @Schema(description = "how many of these were answered so far") Optional<Long> answered,
            @Schema(description = "this period and those before it, the oldest first") List<Point> periods) {}

    @Schema(name = "DigestPeriod")
    @JsonPropertyOrder({"from", "value", "low", "high", "n"})
    public record Point(
            @Schema(description = "first local day of the period") LocalDate from,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            long n) {}

    static DigestDocument of(Digest digest, String finding) {
        return new DigestDocument(
                digest.period().rhythm().key(),
                digest.period().start(),
                digest.period().last(),
                finding,
                digest.confidence().share(),
                digest.figures().stream().map(DigestDocument::figure).toList());
    }

    private static Figure figure(DigestFigure figure) {
        Estimate now = figure.estimate();
        Optional<DigestRate> rate = figure.rate().stream().findFirst();
        return new Figure(
                figure.asked().survey().id(),
                figure.asked().question().id(),
                ApiWord.of(figure.metric().kind()),
                now.value(),
                now.low(),
                now.high(),
                now.n(),
                now.suppressed(),
                figure.change().shown(),
                figure.change().pValue(),
                ApiWord.of(figure.change().verdict()),
                figure.trend().target(),
                figure.target().map(verdict -> ApiWord.of(verdict.state())),
                rate.map(DigestRate::sent),
                rate.map(DigestRate::answered),
                figure.trend().points().stream()
                        .map(point -> new Point(
                                point.period().start(),
                                point.estimate().value(),
                                point.estimate().low(),
                                point.estimate().high(),
                                point.estimate().n()))
                        .toList());
    }
}
