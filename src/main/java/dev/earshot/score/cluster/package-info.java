/**
 * Customers who answer more than once. An interval that takes their answers for independent claims 95% and holds 68 to 82%;
 * with customers as clusters it holds what it says.
 *
 * <p>Answers are given as what they are worth ({@link dev.earshot.score.Metric#worth}), so NPS comes out in points. Papers,
 * by number:
 *
 * <ol>
 *   <li>L. Kish, Survey Sampling, 1965, and W. G. Cochran, Sampling Techniques, 3rd edition 1977: clusters of unequal size
 *   <li>R. S. Woodruff, A simple method for approximating the variance of a complicated estimate, JASA 66 (1971): the
 *       linearised difference
 * </ol>
 */
@NullMarked
package dev.earshot.score.cluster;

import org.jspecify.annotations.NullMarked;
