/**
 * Who answered, out of whom: response rates that can be compared, how far those who answered look like those who were
 * asked, and what weighting can mend of it. Weighting corrects for who answered, not for why: where the score itself decides
 * who answers, no margin shows it, and only {@link dev.earshot.score.sample.NonResponse} tells how far off a figure may be.
 *
 * <p>Read in this order: {@link dev.earshot.score.sample.OutcomeRates} and {@link dev.earshot.score.sample.FrameFit} look;
 * {@link dev.earshot.score.sample.Weighting} weighs, by {@link dev.earshot.score.sample.Raking} on margins that were {@linkplain
 * dev.earshot.score.sample.Collapse collapsed} first; {@link dev.earshot.score.sample.KishEffect} says what that costs. Weighted
 * figures are made by {@code Scores} from a {@link dev.earshot.score.WeightedHistogram} and always stand beside the
 * unweighted ones. Papers, by number:
 *
 * <ol>
 *   <li>American Association for Public Opinion Research, Standard Definitions: Final Dispositions of Case Codes and Outcome
 *       Rates for Surveys, 10th edition, 2023
 *   <li>J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988: w and d
 *   <li>W. E. Deming and F. F. Stephan, On a least squares adjustment of a sampled frequency table when the expected marginal
 *       totals are known, Annals of Mathematical Statistics 11 (1940)
 *   <li>L. Kish, Survey Sampling, 1965
 *   <li>J.-C. Deville and C.-E. Särndal, Calibration estimators in survey sampling, JASA 87 (1992), and T. Lumley, Complex
 *       Surveys, 2010: standard errors from residuals
 *   <li>W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954), and P. Armitage, Tests for
 *       linear trends in proportions and frequencies, Biometrics 11 (1955)
 *   <li>J. S. Armstrong and T. S. Overton, Estimating nonresponse bias in mail surveys, Journal of Marketing Research 14
 *       (1977): late responders stand for those who never answered
 * </ol>
 */
@NullMarked
package dev.earshot.score.sample;

import org.jspecify.annotations.NullMarked;
