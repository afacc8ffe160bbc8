/**
 * The questions of a survey, a reader for each kind. {@link dev.earshot.catalog.reader.question.QuestionReader} reads what
 * all have in common and hands the rest on.
 */
@NullMarked
package dev.earshot.catalog.reader.question;

import org.jspecify.annotations.NullMarked;
