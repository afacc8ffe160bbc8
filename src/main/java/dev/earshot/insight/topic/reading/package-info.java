/**
 * Comments are read once: when they arrive ({@link dev.earshot.insight.topic.reading.CommentKeeper}), or in the background
 * ({@link dev.earshot.insight.topic.reading.CommentPass}) where they were there before, or the topics have changed. What was made out
 * of them is a row a response, from which pages count.
 */
@NullMarked
package dev.earshot.insight.topic.reading;

import org.jspecify.annotations.NullMarked;
