/**
 * What a respondent sees of each part of a survey, in their language and with its blanks filled in: one view for each
 * fragment in {@code templates/tags}. Start at {@link dev.earshot.response.view.QuestionSketch}.
 */
@NullMarked
package dev.earshot.response.view;

import org.jspecify.annotations.NullMarked;
