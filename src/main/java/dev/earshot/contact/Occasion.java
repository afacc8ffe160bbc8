package dev.earshot.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What is known when somebody could be asked.
 *
 * @param event what happened, in words: "order delivered"
 * @param happenedAt when
 * @param isTest whether the shop marked the event as a test
 * @param refused whether the shop says the customer did not agree to be written to
 * @param suppressed whether the customer wants no survey mails
 * @param lastAsked when the customer was last asked, or is already going to be, by any survey
 * @param facts of the event, by name: "order.total" -> "64.80"
 * @param zone in which times are said
 */
public record Occasion(
        String event,
        Instant happenedAt,
        boolean isTest,
        boolean refused,
        boolean suppressed,
        Optional<Instant> lastAsked,
        Map<String, String> facts,
        ZoneId zone) {}
