/**
 * Finds words in comments. An index of its own on every instance proposes, in the data directory and at any time thrown away and
 * made anew from the database; what is shown was found again in the comment as it is now.
 */
@NullMarked
package dev.earshot.insight.response.search;

import org.jspecify.annotations.NullMarked;
