package dev.earshot.insight.overview;

import dev.earshot.response.Origin;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wrote.
 *
 * @param language of the form they wrote in
 * @param score what they gave for the headline question
 * @param by who they are, as far as known: "Ilse M."
 * @param customer id of the customer, where one is known
 */
public record Comment(
        String words,
        String language,
        Optional<Score> score,
        Optional<String> by,
        LocalDate day,
        Origin origin,
        Optional<String> customer) {

    /** @param highest of its scale */
    public record Score(int value, int highest, Group group) {}
}
