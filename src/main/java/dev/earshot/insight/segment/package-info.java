/**
 * Where is it different, beyond luck? One figure by the values of a field kept with the answers, or of two fields crossed.
 *
 * <p>Read in this order: {@link dev.earshot.insight.segment.SegmentRequest} what is asked for; {@link
 * dev.earshot.insight.segment.Segments} reads it; {@link dev.earshot.insight.segment.SegmentTable} is what page, JSON and CSV
 * show; {@link dev.earshot.insight.segment.HeatMap} the same by month.
 */
@NullMarked
package dev.earshot.insight.segment;

import org.jspecify.annotations.NullMarked;
