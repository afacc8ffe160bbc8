package dev.earshot.survey;

import java.util.List;
import java.util.Optional;

/** Questions shown together; never empty. */
public record Page(Optional<Text> title, List<Question> questions) {

    public Page {
        questions = List.copyOf(questions);
    }
}
