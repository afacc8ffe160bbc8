package dev.earshot.insight.trend;

import dev.earshot.score.Confidence;
import java.time.LocalDate;

/**
 * A trend somebody asked for.
 *
 * @param from first local day
 * @param to last local day
 * @param confidence of its intervals
 */
public record TrendRequest(Asked asked, By by, LocalDate from, LocalDate to, Confidence confidence) {

    /** A wider picture is not read as a line any more. */
    public static final int MOST_PERIODS = 800;

    /** About ten years. */
    public static final int MOST_DAYS = 3_700;

    public TrendRequest(Asked asked, By by, LocalDate from, LocalDate to) {
        this(asked, by, from, to, Confidence.DEFAULT);
    }

    TrendRequest at(Confidence level) {
        return new TrendRequest(asked, by, from, to, level);
    }
}
