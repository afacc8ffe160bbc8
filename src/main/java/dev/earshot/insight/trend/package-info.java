/**
 * How a figure went: the tallies of days added up by day, week or month, and what may be said about the line they make.
 *
 * <p>A {@link dev.earshot.insight.trend.TrendRequest} is what somebody asked for; {@link dev.earshot.insight.trend.Trends}
 * reads the tallies; a {@link dev.earshot.insight.trend.Trend} is built once and then shown as a page, as {@link
 * dev.earshot.insight.trend.TrendDocument JSON} or as {@link dev.earshot.insight.trend.TrendCsv CSV}.
 */
@NullMarked
package dev.earshot.insight.trend;

import org.jspecify.annotations.NullMarked;
