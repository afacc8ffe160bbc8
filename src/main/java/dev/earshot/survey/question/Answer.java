package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;

/** What somebody answered to one question. */
public sealed interface Answer {

    /** A number of a scale. */
    record Score(int value) implements Answer {}

    /**
     * One or more option values, in the order chosen.
     *
     * @param other what was written beside the option that allows it
     */
    record Choice(List<String> values, Optional<String> other) implements Answer {
        public Choice {
            values = List.copyOf(values);
        }

        public Choice(List<String> values) {
            this(values, Optional.empty());
        }
    }

    /** A verbatim, an e-mail address or a telephone number: not blank, line ends as {@code \n}. */
    record Words(String text) implements Answer {}
}
