package dev.earshot.insight.driver;

/**
 * Another whenever an answer of a window came or changed: whatever only adds answers makes the first number grow, anything
 * else the second. Both are written in the transaction of the answer itself.
 *
 * @param answers to all questions that are asked for, from the tallies
 * @param corrections in the months of the window
 */
record RatingsVersion(long answers, long corrections) {}
