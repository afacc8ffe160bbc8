package dev.earshot.response.form;

import java.util.Optional;

/** One question as its fragment {@code templates/tags/TYPE.html} gets it. */
public sealed interface QuestionView permits ScaleView, ChoiceView, TextView {

    String type();

    /** Name of the fields. */
    String id();

    String title();

    /** What is wrong with the answer, in words. */
    Optional<String> error();

    /** Where links to the question lead; apart from the page's own ids. */
    default String anchor() {
        return "q-" + id();
    }
}
