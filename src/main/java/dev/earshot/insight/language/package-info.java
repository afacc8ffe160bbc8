/**
 * In which language somebody wrote, whatever language they were asked in. Everything that takes comments apart into words asks
 * here, so that topics, key words, tone and search read a comment alike.
 */
@NullMarked
package dev.earshot.insight.language;

import org.jspecify.annotations.NullMarked;
