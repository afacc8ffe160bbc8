/**
 * Which parts of the experience move the score, how sure that is, and where money makes the most difference.
 *
 * <p>Read in this order: {@link dev.earshot.score.driver.Ratings} are the rows; {@link
 * dev.earshot.score.driver.CrossProducts} their exact sums, which add up over days and segments; {@link
 * dev.earshot.score.driver.Importance} what each attribute explains; {@link dev.earshot.score.driver.Slopes} what one
 * rating point is worth, by preference seen within the same customers; {@link dev.earshot.score.driver.Bootstrap} how
 * stable all that is. Next door, {@code map} puts it into a picture with sentences and {@code budget} into money. What goes with what is not what causes what: figures that compare different people are labelled
 * "association, likely overstated". Papers, by number:
 *
 * <ol>
 *   <li>U. Grömping, Relative importance for linear regression in R, Journal of Statistical Software 17 (2006): {@link
 *       dev.earshot.score.driver.Importance}
 *   <li>B. Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7 (1979)
 * : {@link dev.earshot.score.driver.Bootstrap}
 *   <li>Y. Mundlak, On the pooling of time series and cross section data, Econometrica 46 (1978): {@link
 *       dev.earshot.score.driver.WithinCustomer}
 *   <li>N. Kano et al., Attractive quality and must-be quality, 1984, and R. Brandt, How service marketers can identify
 *       value-enhancing service elements, Journal of Services Marketing 2 (1988): {@link
 *       dev.earshot.score.driver.PenaltyReward}
 *   <li>J. A. Martilla and J. C. James, Importance-performance analysis, Journal of Marketing 41 (1977): {@link
 *       dev.earshot.score.driver.map.Quadrant}
 *   <li>R. Oaxaca, Male-female wage differentials, International Economic Review 14 (1973): {@link
 *       dev.earshot.score.driver.budget.Decomposition}
 * </ol>
 */
@NullMarked
package dev.earshot.score.driver;

import org.jspecify.annotations.NullMarked;
