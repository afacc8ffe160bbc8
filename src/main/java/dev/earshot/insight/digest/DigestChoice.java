package dev.earshot.insight.digest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody chose.
 *
 * @param language "en" or "de"
 * @param surveys ids; none for every live survey that gives a figure
 * @param since only what is due after it is sent
 */
public record DigestChoice(UUID user, Rhythm rhythm, String language, List<String> surveys, Instant since) {}
