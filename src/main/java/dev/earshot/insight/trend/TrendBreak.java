package dev.earshot.insight.trend;

import dev.earshot.catalog.MeaningChange;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where a trend is not one line: from here on the question asked something else.
 *
 * @param position of the first point of the new question
 * @param day the first local day on which it was asked
 * @param version of the survey that changed it
 * @param late answers to the earlier question that came afterwards; they are in no point
 */
public record TrendBreak(int position, LocalDate day, int version, Set<MeaningChange> changes, long late) {}
