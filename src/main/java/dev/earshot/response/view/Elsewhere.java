package dev.earshot.response.view;

import dev.earshot.survey.question.Question;

/** A box beside the scale or the options for whom the question is not about: "Does not apply". */
public record Elsewhere(String words, boolean checked) {

    public String value() {
        return Question.DOES_NOT_APPLY;
    }
}
