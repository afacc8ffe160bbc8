/** Reads {@code topics.yaml}: the topics of comments and their words, with every mistake at its line. */
@NullMarked
package dev.earshot.insight.topic.dictionary;

import org.jspecify.annotations.NullMarked;
