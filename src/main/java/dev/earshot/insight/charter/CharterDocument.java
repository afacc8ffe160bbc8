package dev.earshot.insight.charter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The charter as programs read it. Names are added to, never renamed. */
@Schema(name = "Charter")
public record CharterDocument(
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "of every live survey that makes some") List<Line> promises) {

    /** One promise; figures are not rounded. */
    @Schema(name = "CharterPromise")
    public record Line(
            @Schema(description = "in the language asked for, else in the survey's first") String promise,
            String metric,
            @Schema(description = "the figure that keeps the promise") double reach,
            @Schema(description = "null where nobody answered, or so few that somebody could be recognised")
                    OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "the figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "answers; 0 where held back") long n,
            @Schema(description = "kept, not_kept or open: cannot be told yet") String verdict) {}

    static CharterDocument of(Charter charter, String language) {
        return new CharterDocument(
                charter.weeks().start(),
                charter.weeks().end(),
                charter.confidence(),
                charter.lines().stream()
                        .map(line -> new Line(
                                CharterRow.promise(line, language),
                                line.metric().kind().name().toLowerCase(Locale.ROOT),
                                line.promise().reach(),
                                line.now().value(),
                                line.now().low(),
                                line.now().high(),
                                line.shown(),
                                line.now().n(),
                                line.key()))
                        .toList());
    }
}
