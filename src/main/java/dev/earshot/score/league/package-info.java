/**
 * Who is best, said no louder than the answers allow: in a table of raw scores the first and the last places go to those
 * with few answers.
 *
 * <p>Read in this order: {@link dev.earshot.score.league.Heterogeneity} measures how much segments truly differ; {@link
 * dev.earshot.score.league.Shrunk} moves each figure towards the mean as far as it is noise; {@link
 * dev.earshot.score.league.Ranking} says what a place is worth; {@link dev.earshot.score.league.League} puts it together,
 * with the gate and the verdict on each segment. Papers, by number:
 *
 * <ol>
 *   <li>B. Efron and C. Morris, Data analysis using Stein's estimator and its generalizations, JASA 70 (1975), and C. N.
 *       Morris, Parametric empirical Bayes inference, JASA 78 (1983)
 *   <li>R. C. Paule and J. Mandel, Consensus values and weighting factors, Journal of Research of the National Bureau of
 *       Standards 87 (1982), with the iteration of R. DerSimonian and R. Kacker, Contemporary Clinical Trials 28 (2007)
 *   <li>R. DerSimonian and N. Laird, Meta-analysis in clinical trials, Controlled Clinical Trials 7 (1986)
 *   <li>S. W. Raudenbush, Analyzing effect sizes: random-effects models, in The Handbook of Research Synthesis, 2009: the
 *       scoring of restricted maximum likelihood
 *   <li>H. Goldstein and D. J. Spiegelhalter, League tables and their limitations, JRSS A 159 (1996)
 * </ol>
 */
@NullMarked
package dev.earshot.score.league;

import org.jspecify.annotations.NullMarked;
