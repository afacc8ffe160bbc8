package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.precision.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often the rules of a topic are right, as programs read it. */
@Schema(name = "TopicPrecision")
public record PrecisionDocument(
        @Schema(description = "percent of the reviewed comments that are about the topic") OptionalDouble share,
        @Schema(description = "lower end of Wilson's interval") OptionalDouble low,
        @Schema(description = "upper end of Wilson's interval") OptionalDouble high,
        @Schema(description = "comments of which it could be told") long reviewed,
        @Schema(description = "comments of which it could not be told") long skipped,
        @Schema(description = "comments drawn that nobody has read yet") long waiting,
        @Schema(description = "version of the topic's rules they were drawn for") String rules,
        @Schema(description = "whether the rules are still the same") boolean current,
        @Schema(description = "how many comments they were drawn from") long drawnOf,
        @Schema(description = "first local day of the comments they were drawn from") LocalDate from,
        @Schema(description = "last local day of the comments they were drawn from, included") LocalDate to,
        @Schema(description = "when they were drawn") Instant drawnAt,
        @Schema(description = "the last time somebody said something") Optional<Instant> judgedAt) {

    static PrecisionDocument of(Precision one) {
        return new PrecisionDocument(
                one.share().value(),
                one.share().low(),
                one.share().high(),
                one.reviewed(),
                one.skipped(),
                one.waiting(),
                one.review().rules(),
                one.current(),
                one.review().of(),
                one.review().from(),
                one.review().to(),
                one.review().drawnAt(),
                one.judgedAt());
    }
}
