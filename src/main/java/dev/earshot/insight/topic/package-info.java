/**
 * What do they write about, and what does it cost? Topics found by rules, with the figure of those who mention them.
 *
 * <p>Read in this order: {@code dictionary} what topics there are; {@code reading} how a comment becomes a row once, so that no
 * page reads comments; {@link dev.earshot.insight.topic.TopicTable} is what page, JSON and CSV show; {@code word} the words that set the
 * unhappy apart, and the tone.
 */
@NullMarked
package dev.earshot.insight.topic;

import org.jspecify.annotations.NullMarked;
