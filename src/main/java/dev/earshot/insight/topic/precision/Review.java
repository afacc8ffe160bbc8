package dev.earshot.insight.topic.precision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sample of the comments about a topic.
 *
 * @param rules version of the topic's rules when it was drawn
 * @param from first local day of the comments it was drawn from
 * @param to last local day
 * @param of how many comments it was drawn from
 */
public record Review(
        UUID id, String topic, String rules, LocalDate from, LocalDate to, long of, String drawnBy, Instant drawnAt) {}
