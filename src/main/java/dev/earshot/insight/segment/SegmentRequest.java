package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Confidence;
import dev.earshot.score.Programme;
import dev.earshot.survey.Segment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A comparison somebody asked for.
 *
 * @param by field whose values are compared
 * @param with another field, where the values of two are crossed
 * @param from first local day
 * @param to last local day
 */
public record SegmentRequest(
        Asked asked, Segment by, Optional<Segment> with, LocalDate from, LocalDate to, Confidence confidence) {

    static final int MOST_DAYS = 731;

    /** Between two values that are crossed. */
    static final String CROSS = " × ";

    /** The first day left out. */
    LocalDate end() {
        return to.plusDays(1);
    }

    /** The first of as many days before. */
    LocalDate startBefore() {
        return from.minusDays(ChronoUnit.DAYS.between(from, end()));
    }

    /** The strictest of what was promised about the survey and the fields. */
    Programme programme() {
        return with.map(SegmentRequest::promised)
                .orElse(Programme.IDENTIFIED)
                .and(promised(by))
                .and(asked.programme());
    }

    private static Programme promised(Segment field) {
        return field.privacy() == Segment.Privacy.SENSITIVE ? Programme.ANONYMOUS : Programme.IDENTIFIED;
    }
}
