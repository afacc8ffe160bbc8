/**
 * Slopes put into money and into words: which step buys the most, and which attribute accounts for a gap.
 *
 * <p>{@link dev.earshot.score.driver.budget.Lever} is an attribute that can be improved at a price, {@link
 * dev.earshot.score.driver.budget.Budget} spends money on the best next step again and again, {@link
 * dev.earshot.score.driver.budget.Spending} says what a step on each driver of a map buys, {@link
 * dev.earshot.score.driver.budget.Decomposition} divides the gap between two segments.
 */
@NullMarked
package dev.earshot.score.driver.budget;

import org.jspecify.annotations.NullMarked;
