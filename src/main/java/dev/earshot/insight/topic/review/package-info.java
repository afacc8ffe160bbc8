/** The page on which somebody says of comments, one after the other, whether they are about a topic. */
@NullMarked
package dev.earshot.insight.topic.review;

import org.jspecify.annotations.NullMarked;
