/**
 * How often the rules of a topic are right. Of its comments some are drawn by chance, somebody says of each whether it is about the
 * topic, and from that follows the share of all that are, with its interval. What was drawn stays until somebody draws anew.
 */
@NullMarked
package dev.earshot.insight.topic.precision;

import org.jspecify.annotations.NullMarked;
