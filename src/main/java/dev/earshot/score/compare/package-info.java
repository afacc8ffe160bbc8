/**
 * Two groups of answers side by side, and many such pairs at once.
 *
 * <p>{@link dev.earshot.score.Change} is what the house shows; here is what else is asked for, to agree with another
 * calculator or to look deeper, and {@link dev.earshot.score.compare.Family}, which judges a whole scan together. Papers, by
 * number:
 *
 * <ol>
 *   <li>B. L. Welch, The generalization of Student's problem, Biometrika 34 (1947): {@link
 *       dev.earshot.score.compare.WelchTest}
 *   <li>I. Campbell, Chi-squared and Fisher–Irwin tests of two-by-two tables, Statistics in Medicine 26 (2007), and N.
 *       Mantel, Chi-square tests with one degree of freedom, JASA 58 (1963): the tests with N−1
 *   <li>K. Pearson, On the criterion…, Philosophical Magazine 50 (1900), and J. Cohen, Statistical Power Analysis, 1988: {@link
 *       dev.earshot.score.compare.ChiSquare}
 *   <li>R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 *       (1998), method 10; O. Miettinen and M. Nurminen, Comparative analysis of two rates, ibid. 4 (1985)
 *   <li>A. Agresti and B. Caffo, Simple and effective confidence intervals, The American Statistician 54 (2000)
 *   <li>B. Rocks, Interval estimation for the "net promoter score", The American Statistician 70 (2016): adding three
 *   <li>Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, JRSS B 57 (1995)
 *   <li>Y. Benjamini and D. Yekutieli, The control of the false discovery rate under dependency, Annals of Statistics 29
 *       (2001)
 *   <li>S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979)
 * </ol>
 */
@NullMarked
package dev.earshot.score.compare;

import org.jspecify.annotations.NullMarked;
