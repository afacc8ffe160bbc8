package dev.earshot.survey;

import dev.earshot.survey.question.Condition;

/**
 * A survey's own reason to call somebody.
 *
 * @param because the sentence the care team reads: "A large order and a late delivery."
 * @param points how much it adds, 1 to 100
 */
public record RiskRule(Condition when, String because, int points) {

    public static final int DEFAULT_POINTS = 20;
}
