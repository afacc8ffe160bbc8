package dev.earshot.response.view;

import java.util.List;
import java.util.Optional;

/** Options to choose one or many from. */
public record ChoiceView(Head head, boolean many, List<Option> options, Optional<Elsewhere> elsewhere)
        implements QuestionView {

    /** @param other the field for words beside it, where it has one */
    public record Option(String value, String label, boolean checked, Optional<Other> other) {}

    /** @param typed what stands in it */
    public record Other(String field, int maxLength, String typed) {}

    @Override
    public String type() {
        return "choice";
    }

    public String input() {
        return many ? "checkbox" : "radio";
    }

    @Override
    public boolean hinted() {
        return many;
    }
}
