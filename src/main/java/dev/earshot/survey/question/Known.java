package dev.earshot.survey.question;

import java.util.Map;

/**
 * What is known when something is decided or worded for one respondent.
 *
 * @param answers the answers so far by question id; a question off the path has none
 * @param facts of the event that led here, by name: "order.total" -> "64.80"
 */
public record Known(Map<String, Answer> answers, Map<String, String> facts) {

    public static final Known NOTHING = new Known(Map.of(), Map.of());

    public Known {
        answers = Map.copyOf(answers);
        facts = Map.copyOf(facts);
    }
}
