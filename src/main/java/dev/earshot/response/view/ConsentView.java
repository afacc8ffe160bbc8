package dev.earshot.response.view;

import dev.earshot.survey.question.ConsentQuestion;

/** A box to tick. Its title is the label. */
public record ConsentView(Head head, boolean required, boolean checked) implements QuestionView {

    @Override
    public String type() {
        return "consent";
    }

    public String value() {
        return ConsentQuestion.GIVEN;
    }
}
