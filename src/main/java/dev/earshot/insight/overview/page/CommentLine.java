package dev.earshot.insight.overview.page;

import dev.earshot.insight.overview.Comment;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.response.Origin;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A comment as the page shows it.
 *
 * @param by "No name" where nobody knows
 * @param href what else happened to them
 * @param day ISO date
 */
record CommentLine(
        String words,
        String language,
        Optional<Score> score,
        String by,
        Optional<String> href,
        String day,
        String date,
        boolean unasked) {

    /** @param group "promoter", "passive" or "detractor"; {@code scale} "of 10, promoter" for who cannot see it */
    record Score(int value, String group, String scale) {}

    static CommentLine of(Comment comment, Metric metric, LocalDate today, OverviewMessages says, Speech speech) {
        MetricWords words = new MetricWords(metric, speech);
        return new CommentLine(
                comment.words(),
                comment.language(),
                comment.score()
                        .map(score -> new Score(
                                score.value(),
                                score.group().key(),
                                " " + says.ofScale(String.valueOf(score.highest()), words.group(score.group())))),
                comment.by().orElseGet(says::noName),
                comment.customer().map(id -> "/customers/" + id),
                comment.day().toString(),
                speech.format().date(comment.day(), today),
                comment.origin() == Origin.OPEN);
    }
}
