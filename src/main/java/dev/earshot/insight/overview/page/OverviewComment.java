package dev.earshot.insight.overview.page;

import dev.earshot.insight.ApiWord;
import dev.earshot.insight.overview.Comment;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote. */
@Schema(name = "OverviewComment")
public record OverviewComment(
        @Schema(description = "as they were written") String words,
        @Schema(description = "of the form they were written in") String language,
        @Schema(description = "what they gave for the headline question, if anything") Optional<Integer> score,
        @Schema(description = "promoter, passive or detractor; null without a score") Optional<String> group,
        @Schema(description = "who wrote them, as far as known: Ilse M.") Optional<String> by,
        @Schema(description = "local day of the answer") LocalDate day,
        @Schema(description = "invited, or open for who came unasked") String origin) {

    static OverviewComment of(Comment comment) {
        return new OverviewComment(
                comment.words(),
                comment.language(),
                comment.score().map(Comment.Score::value),
                comment.score().map(score -> score.group().key()),
                comment.by(),
                comment.day(),
                ApiWord.of(comment.origin()));
    }
}
