package dev.earshot.survey;

import dev.earshot.survey.question.Text;

/**
 * What the shop has promised, and the question that shows whether it is kept.
 *
 * @param questionId of a question with a scale
 * @param reach the figure that keeps the promise, in the unit of the question's figure
 */
public record Promise(Text text, String questionId, double reach) {}
