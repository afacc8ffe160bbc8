package dev.earshot.survey;

import java.util.List;

/** One question of a survey. Its {@link #type()} is the word in the YAML and the name of its page fragment. */
public sealed interface Question permits ScaleQuestion, ChoiceQuestion, TextQuestion {

    /** Name of the answer in forms, exports and figures: {@code [a-z][a-z0-9_-]*}, unique in the survey. */
    String id();

    /** The word in the YAML: "nps", "csat", "ces", "rating", "choice" or "text". */
    String type();

    Text text();

    boolean required();

    /** Reads what a form posted under this question's id: an answer, nothing, or what is wrong with it. */
    Reading read(List<String> posted);
}
