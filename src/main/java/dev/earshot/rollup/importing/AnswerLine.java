package dev.earshot.rollup.importing;

import dev.earshot.response.Origin;
import dev.earshot.survey.Answers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One respondent of a table, without a mistake.
 *
 * @param number of the line in the file, from 1
 * @param email of the customer; at most one of this and {@code customer} is there
 * @param customer id of one who is known here
 * @param segments kept fields by name: "order.store" -> "berlin"
 */
record AnswerLine(
        long number,
        Optional<String> email,
        Optional<UUID> customer,
        Instant at,
        Origin origin,
        String language,
        Map<String, String> segments,
        Answers answers) {}
