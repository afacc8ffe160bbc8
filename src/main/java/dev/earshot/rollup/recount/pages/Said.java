package dev.earshot.rollup.recount.pages;

/**
 * One answer, as a number of everything that matters.
 *
 * @param at microseconds since 1970
 * @param set of segments; 0 where nobody has looked yet
 * @param day local, since 1970
 * @param column of {@code Counts}
 */
public record Said(int series, long at, int set, int day, int column, boolean flagged) {}
