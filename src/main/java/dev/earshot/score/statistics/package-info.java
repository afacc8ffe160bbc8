/**
 * The published methods as functions of plain counts: intervals and tests that know nothing of surveys.
 *
 * <p>Confidence is a share between 0 and 1, usually .95. A limit that is searched for is within 1e-12 of the root. Counts
 * are doubles so that an effective number of answers can stand in for the real one. Papers, by number:
 *
 * <ol>
 *   <li>E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927): {@link
 *       dev.earshot.score.statistics.ShareInterval}
 *   <li>T. Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample
 *       design, Statistics in Medicine 17 (1998): {@link dev.earshot.score.statistics.TangoInterval}
 *   <li>P. J. Laud, Equal-tailed confidence intervals for comparison of rates, Pharmaceutical Statistics 16 (2017): the
 *       skewness correction of 2
 *   <li>B. Rocks, Interval estimation for the "net promoter score", The American Statistician 70 (2016): {@link
 *       dev.earshot.score.statistics.WaldInterval}, the adjusted one
 *   <li>A. B. Owen, Empirical likelihood ratio confidence intervals for a single functional, Biometrika 75 (1988): the
 *       weights of {@link dev.earshot.score.statistics.MeanInterval}
 *   <li>R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine
 *       17 (1998), and G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, ibid. 27
 *       (2008): {@link dev.earshot.score.statistics.Mover}
 *   <li>N. Mantel, Chi-square tests with one degree of freedom, JASA 58 (1963), and I. Campbell, Chi-squared and
 *       Fisher–Irwin tests of two-by-two tables, Statistics in Medicine 26 (2007): {@link
 *       dev.earshot.score.statistics.NoChangeTest}
 *   <li>H. O. Lancaster, Significance tests in discrete distributions, JASA 56 (1961): mid-p, {@link
 *       dev.earshot.score.statistics.FisherTest}
 * </ol>
 */
@NullMarked
package dev.earshot.score.statistics;

import org.jspecify.annotations.NullMarked;
