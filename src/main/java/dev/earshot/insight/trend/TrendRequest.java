package dev.earshot.insight.trend;

import java.time.LocalDate;

/**
 * A trend somebody asked for.
 *
 * @param from first local day
 * @param to last local day
 */
public record TrendRequest(Asked asked, By by, LocalDate from, LocalDate to) {

    /** A wider picture is not read as a line any more. */
    public static final int MOST_PERIODS = 800;

    /** About ten years. */
    public static final int MOST_DAYS = 3_700;
}
