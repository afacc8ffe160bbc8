/**
 * One figure, opened: what it is, what it rests on, and what was left out of it and why.
 *
 * <p>A {@link dev.earshot.insight.figure.FigureRequest} is what somebody asked for; {@link dev.earshot.insight.figure.Figures}
 * reads it; a {@link dev.earshot.insight.figure.Figure} is then shown as a page, as JSON or as CSV. "As of" a past day it is made
 * of the answers as they were known at the end of that day.
 */
@NullMarked
package dev.earshot.insight.figure;

import org.jspecify.annotations.NullMarked;
