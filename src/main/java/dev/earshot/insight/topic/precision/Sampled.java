package dev.earshot.insight.topic.precision;

import java.util.Optional;
import java.util.UUID;

/**
 * A comment of a sample.
 *
 * @param place from 1
 * @param judgement empty until somebody has read it
 */
public record Sampled(int place, UUID response, Optional<Judgement> judgement) {}
