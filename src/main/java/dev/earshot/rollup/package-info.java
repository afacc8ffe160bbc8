/**
 * Counting: whole numbers per day, question and segment, which grow in the transaction of each answer and can be
 * rebuilt from the answers at any time. No figure is stored; {@code score} makes them from these counts. Only how alike the
 * answers of one customer are is kept from night to night, in {@code repeats}.
 *
 * <p>Listens to {@code ResponseChanged}. What a change does to the counts stands in {@code delta}, how they are stored in
 * {@code table}.
 */
@NullMarked
package dev.earshot.rollup;

import org.jspecify.annotations.NullMarked;
