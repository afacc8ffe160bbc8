/**
 * The keys of the language of surveys, described once: what the readers allow and what the JSON Schema for editors says.
 *
 * <p>Start at {@link dev.earshot.catalog.schema.SurveyKeys}. {@link dev.earshot.catalog.schema.SurveySchema} writes the
 * schema; the readers next door ask the same description which keys, words and numbers there are.
 */
@NullMarked
package dev.earshot.catalog.schema;

import org.jspecify.annotations.NullMarked;
