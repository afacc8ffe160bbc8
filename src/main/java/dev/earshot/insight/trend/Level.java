package dev.earshot.insight.trend;

import dev.earshot.score.Estimate;
import java.math.BigDecimal;

/**
 * What several periods have in common: the figure of all their answers.
 *
 * @param from position of the first period
 * @param until position after the last one
 */
public record Level(int from, int until, Estimate estimate, BigDecimal shown) {

    public double value() {
        return estimate.value().orElseThrow();
    }
}
