package dev.earshot.insight.trend;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many were shown a question and did not answer it. Whoever was not shown it, because a condition left it out or because
 * they stopped before, counts nowhere here.
 *
 * @param shown answered, skipped or not applicable
 * @param skipped left it empty
 * @param notApplicable chose that it does not apply
 */
public record ItemNonResponse(long shown, long skipped, long notApplicable) {

    /** Nothing is said where part of it is held back: the rest would tell of that. */
    static ItemNonResponse of(List<TrendPoint> points) {
        if (points.stream().anyMatch(point -> point.estimate().suppressed())) {
            return new ItemNonResponse(0, 0, 0);
        }
        long answered = points.stream().mapToLong(point -> point.estimate().n()).sum();
        long skipped = points.stream().mapToLong(TrendPoint::skipped).sum();
        long notApplicable =
                points.stream().mapToLong(TrendPoint::notApplicable).sum();
        return new ItemNonResponse(answered + skipped + notApplicable, skipped, notApplicable);
    }

    /** Per cent of those who were shown it who left it empty; empty where nobody was. */
    public OptionalDouble rate() {
        return shown == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * skipped / shown);
    }
}
