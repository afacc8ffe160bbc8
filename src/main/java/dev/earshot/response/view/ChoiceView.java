package dev.earshot.response.form;

import java.util.List;
import java.util.Optional;

/** Options to choose one or many from. */
public record ChoiceView(String id, String title, boolean many, List<Option> options, Optional<String> error)
        implements QuestionView {

    public record Option(String value, String label, boolean checked) {}

    @Override
    public String type() {
        return "choice";
    }

    public String input() {
        return many ? "checkbox" : "radio";
    }
}
