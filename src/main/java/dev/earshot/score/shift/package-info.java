/**
 * Where the level of a series moved, and when: the search looks back over the whole of it, unlike the charts of {@code
 * score.control}, which watch the newest period.
 *
 * <p>Read in this order: a {@link dev.earshot.score.shift.Split} is the best cut in a table of periods by answers; a {@link
 * dev.earshot.score.shift.Shift} is one that chance seldom makes; {@link dev.earshot.score.shift.Levels} looks for more of
 * them on either side. For series of plain numbers there are {@link dev.earshot.score.shift.MeanShifts} and {@link
 * dev.earshot.score.shift.LeastSquaresBreak}. Papers, by number:
 *
 * <ol>
 *   <li>D. V. Hinkley and E. A. Hinkley, Inference about the change-point in a sequence of binomial variables, Biometrika
 *       57 (1970)
 *   <li>B. Phipson and G. K. Smyth, Permutation p-values should never be zero, SAGMB 9 (2010)
 *   <li>J. Besag and P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991): why a test may stop early
 *   <li>A. J. Scott and M. Knott, A cluster analysis method for grouping means, Biometrics 30 (1974), and J. Bai,
 *       Estimating multiple breaks one at a time, Econometric Theory 13 (1997): cut, look again on both sides, then set
 *       every cut anew between its neighbours
 *   <li>B. Jackson et al., An algorithm for optimal partitioning of data on an interval, IEEE Signal Processing Letters 12
 *       (2005), and R. Killick, P. Fearnhead and I. A. Eckley, Optimal detection of changepoints with a linear
 *       computational cost, JASA 107 (2012): the same optimum, with and without pruning
 *   <li>D. W. K. Andrews, Tests for parameter instability and structural change with unknown change point, Econometrica
 *       61 (1993): sup F
 * </ol>
 */
@NullMarked
package dev.earshot.score.shift;

import org.jspecify.annotations.NullMarked;
