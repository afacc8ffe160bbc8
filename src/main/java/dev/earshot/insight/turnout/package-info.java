/**
 * Who did not answer: from the events at which somebody could have been asked, over those invited, to those who answered.
 *
 * <p>Begin with {@link dev.earshot.insight.turnout.Turnouts}: it reads {@link dev.earshot.insight.turnout.Touch}es, puts them into
 * groups by what is known of everybody ({@link dev.earshot.insight.turnout.Grouping}), and has {@code score.sample} and {@code
 * score.integrity} judge. {@link dev.earshot.insight.turnout.Turnout} is what page, JSON and CSV show.
 */
@NullMarked
package dev.earshot.insight.turnout;

import org.jspecify.annotations.NullMarked;
