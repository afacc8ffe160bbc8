/**
 * What the words of comments tell: which of them set unhappy customers apart from happy ones ({@link
 * dev.earshot.insight.topic.word.KeyWords}), and what they say about who uses them, which {@link
 * dev.earshot.insight.topic.word.ToneLearner} learns at night.
 */
@NullMarked
package dev.earshot.insight.topic.word;

import org.jspecify.annotations.NullMarked;
