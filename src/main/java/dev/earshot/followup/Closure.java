package dev.earshot.followup;

import java.time.Instant;

/**
 * What came of a follow-up.
 *
 * @param by the address of who closed it, or "Earshot"
 */
public record Closure(Outcome outcome, String by, Instant at, String note) {}
