/**
 * What goes with what: least squares, logistic fits and the share of a fit that each column deserves.
 *
 * <p>Columns of doubles in, one array a column, all of one length; figures out. Nothing here knows of surveys. Where a fit
 * does not exist (too few rows, a column that follows from others) the result is empty. Papers, by number:
 *
 * <ol>
 *   <li>J. G. MacKinnon and H. White, Some heteroskedasticity-consistent covariance matrix estimators, Journal of
 *       Econometrics 29 (1985): HC3 in {@link dev.earshot.score.regression.Regression}
 *   <li>K.-Y. Liang and S. L. Zeger, Longitudinal data analysis using generalized linear models, Biometrika 73 (1986): the
 *       errors of clusters
 *   <li>R. H. Lindeman, P. F. Merenda and R. Z. Gold, Introduction to Bivariate and Multivariate Analysis, 1980, and U.
 *       Grömping, Relative importance for linear regression in R, Journal of Statistical Software 17 (2006): {@link
 *       dev.earshot.score.regression.SubsetFits}
 *   <li>J. W. Johnson, A heuristic method for estimating the relative weight of predictor variables, Multivariate
 *       Behavioral Research 35 (2000): {@link dev.earshot.score.regression.RelativeWeights}
 *   <li>A. Albert and J. A. Anderson, On the existence of maximum likelihood estimates in logistic regression models,
 *       Biometrika 71 (1984): when {@link dev.earshot.score.regression.Logit} needs a ridge
 * </ol>
 */
@NullMarked
package dev.earshot.score.regression;

import org.jspecify.annotations.NullMarked;
