/**
 * Do the answers tell of the customers, or of those who collect them? Each detector looks at one trace, names a unit (a
 * store, a team, a device), the figure, its limit, and in a sentence where to look.
 *
 * <p>An {@link dev.earshot.score.integrity.Alarm} is a reason to ask, never a verdict on anybody, and deletes nothing. Read
 * in this order: {@link dev.earshot.score.integrity.FunnelPlot} tells units that stand out from units that differ as units
 * do; {@link dev.earshot.score.integrity.CherryPicking} and {@link dev.earshot.score.integrity.Begging} use it; the
 * others look at single answers and at times; {@link dev.earshot.score.integrity.WithoutFlagged} says what the doubt is
 * worth in points. Papers, by number:
 *
 * <ol>
 *   <li>D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005), and
 *       Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14 (2005)
 *   <li>A. W. Meade and S. B. Craig, Identifying careless
 *       responses in survey data, Psychological Methods 17 (2012): straight lines and speed
 * </ol>
 */
@NullMarked
package dev.earshot.score.integrity;

import org.jspecify.annotations.NullMarked;
