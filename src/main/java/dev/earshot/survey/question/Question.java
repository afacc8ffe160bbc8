package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One question of a survey. Its {@link #type()} is the word in the YAML and the name of its page fragment. */
public sealed interface Question extends Block
        permits ScaleQuestion, ChoiceQuestion, TextQuestion, EmailQuestion, PhoneQuestion, ConsentQuestion {

    /** What a form posts for "does not apply"; no option and no number is written like this. */
    String DOES_NOT_APPLY = "-";

    Basics basics();

    /** Reads what was posted and is not blank; at least one value, without space around it. */
    Reading take(List<String> posted);

    /**
     * Reads this question's part of a form: an answer, nothing, or what is wrong with it.
     *
     * @param form the values of a field by its name; most questions have one field, named like their id
     */
    default Reading read(Function<String, List<String>> form) {
        return read(form.apply(id()));
    }

    /** Reads what a form posted under this question's id. */
    default Reading read(List<String> posted) {
        List<String> given = posted.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (basics().notApplicable() && given.contains(DOES_NOT_APPLY)) {
            return Reading.NOT_APPLICABLE;
        }
        if (given.isEmpty()) {
            return required() ? Reading.wrong(this, AnswerError.Kind.MISSING, "") : Reading.SKIPPED;
        }
        return take(given);
    }

    @Override
    default String id() {
        return basics().id();
    }

    @Override
    default Text text() {
        return basics().text();
    }

    default Optional<Text> help() {
        return basics().help();
    }

    default boolean required() {
        return basics().required();
    }

    @Override
    default Condition when() {
        return basics().when();
    }

    @Override
    default List<Question> questions() {
        return List.of(this);
    }
}
