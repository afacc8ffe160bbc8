package dev.earshot.response.view;

import java.util.List;

/**
 * Words between questions.
 *
 * @param wordings one for each group while the score that decides is on the same page; else empty
 */
public record StatementView(Head head, List<Wording> wordings) implements QuestionView {

    @Override
    public String type() {
        return "statement";
    }

    @Override
    public List<QuestionView> parts() {
        return List.of();
    }
}
