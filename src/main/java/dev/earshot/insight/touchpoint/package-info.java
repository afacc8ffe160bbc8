/**
 * The journey: what customers say at each place where a survey asks them, side by side.
 *
 * <p>Each figure is the one of the overview and the trend. What changed is judged over all places at once, and a place is
 * called the weakest only beside others with the same figure.
 */
@NullMarked
package dev.earshot.insight.touchpoint;

import org.jspecify.annotations.NullMarked;
