/**
 * The conditions of a survey: which names they can use, and where.
 *
 * <p>An {@link dev.earshot.catalog.reader.rule.Outline} knows what is asked before anything is read in earnest; a {@link
 * dev.earshot.catalog.reader.rule.Scope} says what is known where something stands; {@link
 * dev.earshot.catalog.reader.rule.ConditionReader} compiles what is written there.
 */
@NullMarked
package dev.earshot.catalog.reader.rule;

import org.jspecify.annotations.NullMarked;
