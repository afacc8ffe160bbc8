/**
 * The map of importance and performance: what to fix first, with the doubt it carries, in sentences.
 *
 * <p>{@link dev.earshot.score.driver.map.DriverMap} is made from ratings in one go: rows that say nothing are left out,
 * attributes that say the same are taken together, too few answers give a sentence instead of a figure, and a driver whose
 * interval crosses a line has no verdict. J. A. Martilla and J. C. James, Importance-performance analysis, Journal of
 * Marketing 41 (1977).
 */
@NullMarked
package dev.earshot.score.driver.map;

import org.jspecify.annotations.NullMarked;
