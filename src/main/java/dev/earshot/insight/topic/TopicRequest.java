package dev.earshot.insight.topic;

import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Confidence;
import java.time.LocalDate;

/**
 * Topics somebody asked for.
 *
 * @param asked whose score stands beside the comments
 * @param from first local day
 * @param to last local day
 */
public record TopicRequest(Asked asked, LocalDate from, LocalDate to, Confidence confidence) {

    /** The first day left out. */
    LocalDate end() {
        return to.plusDays(1);
    }
}
