package dev.earshot.survey.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One or many of some named options.
 *
 * @param many whether more than one may be chosen
 * @param shuffled whether everybody sees the options in an order of their own
 */
public record ChoiceQuestion(Basics basics, boolean many, boolean shuffled, List<Option> options) implements Question {

    /** Most characters of what is written beside "other". */
    public static final int MOST_OTHER = 200;

    /**
     * @param value what is stored: {@code [a-z0-9][a-z0-9_-]*}, unique in the question
     * @param fixed whether it keeps its place when the others are shuffled
     * @param exclusive whether it goes with no other: "none of these"
     * @param other whether words can be written beside it
     */
    public record Option(String value, Text label, boolean fixed, boolean exclusive, boolean other) {
        public Option(String value, Text label) {
            this(value, label, false, false, false);
        }
    }

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    public ChoiceQuestion(Basics basics, boolean many, List<Option> options) {
        this(basics, many, false, options);
    }

    @Override
    public String type() {
        return "choice";
    }

    /** The field for what is written beside "other". */
    public String otherField() {
        return id() + ".other";
    }

    @Override
    public Reading read(Function<String, List<String>> form) {
        Optional<Option> other = options.stream().filter(Option::other).findFirst();
        Optional<String> words = other.flatMap(option -> form.apply(otherField()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst());
        List<String> posted = new ArrayList<>(form.apply(id()));
        if (words.isPresent() && posted.stream().allMatch(String::isBlank)) {
            // Whoever writes has chosen, ticked or not.
            posted.add(other.get().value());
        }
        Reading reading = read(posted);
        if (words.isEmpty()
                || !(reading instanceof Reading.Answered answered)
                || !(answered.answer() instanceof Answer.Choice choice)
                || !choice.values().contains(other.get().value())) {
            return reading;
        }
        return words.get().codePointCount(0, words.get().length()) > MOST_OTHER
                ? Reading.wrong(this, AnswerError.Kind.TOO_LONG, words.get())
                : new Reading.Answered(new Answer.Choice(choice.values(), words));
    }

    @Override
    public Reading take(List<String> posted) {
        Set<String> chosen = new LinkedHashSet<>(posted);
        for (String value : chosen) {
            if (option(value).isEmpty()) {
                return Reading.wrong(this, AnswerError.Kind.NOT_AN_OPTION, value);
            }
        }
        if (!many && chosen.size() > 1) {
            return Reading.wrong(this, AnswerError.Kind.ONE_ONLY, "");
        }
        boolean alone =
                chosen.stream().anyMatch(value -> option(value).orElseThrow().exclusive());
        if (alone && chosen.size() > 1) {
            return Reading.wrong(this, AnswerError.Kind.NOT_TOGETHER, "");
        }
        return new Reading.Answered(new Answer.Choice(List.copyOf(chosen)));
    }

    public Optional<Option> option(String value) {
        return options.stream().filter(o -> o.value().equals(value)).findFirst();
    }

    /** The options in the order this respondent sees them; those that are fixed keep their place. */
    public List<Option> options(Draw draw) {
        if (!shuffled) {
            return options;
        }
        List<Option> movable = draw.shuffled(
                id(), options.stream().filter(option -> !option.fixed()).toList());
        List<Option> order = new ArrayList<>();
        int next = 0;
        for (Option option : options) {
            order.add(option.fixed() ? option : movable.get(next++));
        }
        return order;
    }
}
