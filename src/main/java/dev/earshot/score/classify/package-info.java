/**
 * How good a list of the endangered is: what was predicted beside what happened, and points turned into chances.
 *
 * <p>Predictions are made before a day, outcomes seen after it; mixing the two flatters. Papers, by number:
 *
 * <ol>
 *   <li>J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating characteristic (ROC)
 *       curve, Radiology 143 (1982): {@link dev.earshot.score.classify.ClassifierMetrics}
 *   <li>G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950)
 *   <li>M. Ayer et al., An empirical distribution function for sampling with incomplete information, Annals of
 *       Mathematical Statistics 26 (1955): {@link dev.earshot.score.classify.IsotonicFit}
 * </ol>
 */
@NullMarked
package dev.earshot.score.classify;

import org.jspecify.annotations.NullMarked;
