package dev.earshot.rollup;

import dev.earshot.score.Histogram;
import java.time.LocalDate;

/**
 * The answers of one local day. Who was not shown the question is not in it at all.
 *
 * @param skipped how many saw the question and left it empty; never part of a figure
 * @param notApplicable how many saw it and chose that it does not apply; never part of a figure
 */
public record DayTally(LocalDate day, Histogram answers, long skipped, long notApplicable) {

    public DayTally(LocalDate day, Histogram answers, long skipped) {
        this(day, answers, skipped, 0);
    }
}
