package dev.earshot.insight.response.search;

import java.time.Instant;
import java.util.UUID;

/** A response that was proposed. */
public record Hit(Instant at, UUID id) {}
