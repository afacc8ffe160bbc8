package dev.earshot.insight.charter;

import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.TargetVerdict;
import dev.earshot.survey.Promise;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A promise and what came of it.
 *
 * @param now the figure as it passed the gate
 * @param shown the same, rounded; empty where nothing is shown
 */
record CharterLine(Promise promise, Asked asked, Estimate now, Optional<BigDecimal> shown, TargetVerdict verdict) {

    Metric metric() {
        return asked.metric();
    }

    /** "kept", "not_kept" or "open". */
    String key() {
        return switch (verdict.state()) {
            case MET -> "kept";
            case MISSED -> "not_kept";
            case OPEN -> "open";
        };
    }
}
