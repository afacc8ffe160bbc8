package dev.earshot.rollup;

import dev.earshot.score.Histogram;
import java.time.LocalDate;

/**
 * The answers of one local day.
 *
 * @param skipped how many saw the question and left it empty; never part of a figure
 */
public record DayTally(LocalDate day, Histogram answers, long skipped) {}
