/**
 * Signal from noise in one series, point by point: is this week out of the ordinary, and has a drift set in?
 *
 * <p>Comparing each week with the last cries wolf nine years in ten, so the limits come from the series itself. Read in
 * this order: a {@link dev.earshot.score.control.Baseline} freezes the stretch that is called ordinary; {@link
 * dev.earshot.score.control.XmrChart} is the plain chart of it; {@link dev.earshot.score.control.LaneyChart} the one where
 * the number of answers varies, beside the textbook {@link dev.earshot.score.control.PChart}; {@link
 * dev.earshot.score.control.Ewma} and {@link dev.earshot.score.control.Cusum} see small shifts that last. {@link
 * dev.earshot.score.control.Season} takes the time of year out first.
 *
 * <p>A series is an array in order of time, one value a period, none overlapping another. Positions count from 0. Papers,
 * by number:
 *
 * <ol>
 *   <li>W. A. Shewhart, Economic Control of Quality of Manufactured Product, 1931, and D. J. Wheeler, Understanding
 *       Variation, 1993: limits from the moving range
 *   <li>D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 *   <li>S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959)
 *   <li>E. S. Page, Continuous inspection schemes, Biometrika 41 (1954)
 *   <li>D. C. Montgomery, Introduction to Statistical Quality Control: the tabular form of 4 and its counters
 * </ol>
 */
@NullMarked
package dev.earshot.score.control;

import org.jspecify.annotations.NullMarked;
