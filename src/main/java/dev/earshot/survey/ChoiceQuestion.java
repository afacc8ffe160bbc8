package dev.earshot.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One or many of some named options.
 *
 * @param many whether more than one may be chosen
 */
public record ChoiceQuestion(String id, Text text, boolean required, boolean many, List<Option> options)
        implements Question {

    /** @param value what is stored: {@code [a-z0-9][a-z0-9_-]*}, unique in the question */
    public record Option(String value, Text label) {}

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public Reading read(List<String> posted) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String raw : posted) {
            if (!raw.isBlank()) {
                chosen.add(raw.strip());
            }
        }
        if (chosen.isEmpty()) {
            return required() ? Reading.wrong(this, AnswerError.Kind.MISSING, "") : Reading.SKIPPED;
        }
        for (String value : chosen) {
            if (option(value).isEmpty()) {
                return Reading.wrong(this, AnswerError.Kind.NOT_AN_OPTION, value);
            }
        }
        if (!many && chosen.size() > 1) {
            return Reading.wrong(this, AnswerError.Kind.ONE_ONLY, "");
        }
        return new Reading.Answered(new Answer.Choice(List.copyOf(chosen)));
    }

    public Optional<Option> option(String value) {
        return options.stream().filter(o -> o.value().equals(value)).findFirst();
    }
}
