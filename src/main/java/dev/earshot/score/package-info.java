/**
 * What the numbers mean: whole-number tallies become figures, figures carry their interval, and a gate says what may be
 * shown and concluded.
 *
 * <p>Read in this order: a {@link dev.earshot.score.Histogram} counts answers; a {@link dev.earshot.score.Metric} says
 * what they are worth; {@link dev.earshot.score.Scores} makes the one {@link dev.earshot.score.Estimate} every page, API
 * and export shows; {@link dev.earshot.score.Gate} holds back what is private; {@link dev.earshot.score.Change} tells
 * signal from noise. The methods behind them are next door in {@code score.statistics}; {@code score.control} and {@code
 * score.shift} look at series.
 *
 * <p>Plain Java, no clock, no log. Counts are added up, figures are computed last and never averaged; what nobody answered
 * has no value, for 0 would be a claim. Papers, by number:
 *
 * <ol>
 *   <li>F. F. Reichheld, The one number you need to grow, Harvard Business Review, December 2003: promoters, passives,
 *       detractors
 *   <li>M. Dixon, N. Toman and R. DeLisi, The Effortless Experience, 2013: customer effort, 5 to 7 agree
 *   <li>R. L. Oliver, A cognitive model of the antecedents and consequences of satisfaction decisions, Journal of Marketing
 *       Research 17 (1980): below, as or above what was expected
 *   <li>M. Balinski and H. P. Young, Fair Representation, 1982: largest remainders, {@link dev.earshot.score.Shares}
 *   <li>L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control, 2001: hiding a second cell so that the
 *       first cannot be subtracted, {@link dev.earshot.score.Gate}
 * </ol>
 */
@NullMarked
package dev.earshot.score;

import org.jspecify.annotations.NullMarked;
