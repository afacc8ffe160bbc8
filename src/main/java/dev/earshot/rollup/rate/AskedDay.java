package dev.earshot.rollup.rate;

import java.time.LocalDate;

/**
 * What became of the decisions of one local day.
 *
 * @param sent how many invitations left and did not come back
 * @param answered how many of these were answered since
 */
public record AskedDay(LocalDate day, long sent, long answered) {}
