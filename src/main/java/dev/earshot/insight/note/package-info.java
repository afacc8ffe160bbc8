/**
 * What happened when, written beside a chart by those who look at it. {@link dev.earshot.insight.note.ChartNotes} keeps the notes
 * of a survey; in a chart each has a {@link dev.earshot.insight.note.LetteredNote letter}, in order of date.
 */
@NullMarked
package dev.earshot.insight.note;

import org.jspecify.annotations.NullMarked;
