/**
 * How many to ask, before anybody is asked: how exact a figure will be, and which change could be seen.
 *
 * <p>Papers, by number:
 *
 * <ol>
 *   <li>B. Rocks, Interval estimation for the "net promoter score", The American Statistician 70 (2016)
 *   <li>J. Sauro and J. R. Lewis, Quantifying the User Experience, 2nd edition 2016: three answers fewer, for the adjusted
 *       interval adds three
 *   <li>J. L. Fleiss, Statistical Methods for Rates and Proportions, 1981, chapter 3
 * </ol>
 */
@NullMarked
package dev.earshot.score.plan;

import org.jspecify.annotations.NullMarked;
