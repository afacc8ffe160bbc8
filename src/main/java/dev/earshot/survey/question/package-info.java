/**
 * The questions of a survey: a type for each, with its scale, its words and how a posted form becomes an answer or an
 * error.
 *
 * <p>Start at {@link dev.earshot.survey.question.Block}. What all questions have is {@link
 * dev.earshot.survey.question.Basics}. One word names a type everywhere: {@code type: nps} is NpsQuestion, its fragment
 * templates/tags/nps.html and its test NpsQuestionTest.
 */
@NullMarked
package dev.earshot.survey.question;

import org.jspecify.annotations.NullMarked;
