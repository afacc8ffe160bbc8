/**
 * The page of those who did not answer: {@link dev.earshot.insight.turnout.page.TurnoutResource} asks, {@link
 * dev.earshot.insight.turnout.page.TurnoutPage} is what the template gets.
 */
@NullMarked
package dev.earshot.insight.turnout.page;

import org.jspecify.annotations.NullMarked;
