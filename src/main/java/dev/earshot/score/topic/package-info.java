/**
 * What comments are about, by rules anybody can read: a {@link dev.earshot.score.topic.Dictionary} of topics, each with words
 * in several languages, finds {@linkplain dev.earshot.score.topic.Mention mentions} and says which words made them.
 */
@NullMarked
package dev.earshot.score.topic;

import org.jspecify.annotations.NullMarked;
