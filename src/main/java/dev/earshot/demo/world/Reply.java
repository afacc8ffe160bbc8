package dev.earshot.demo.world;

import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.survey.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody answered.
 *
 * @param ask absent for the open form, which anybody may fill in
 * @param segments what is kept of the happening, by name
 * @param pagesDone how far they came
 * @param day local date of {@code at}
 */
public record Reply(
        UUID id,
        Touchpoint touchpoint,
        Optional<Ask> ask,
        String language,
        Map<String, String> segments,
        Answers answers,
        int pagesDone,
        boolean contactRequested,
        Instant at,
        LocalDate day) {}
