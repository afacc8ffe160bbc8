package dev.earshot.catalog;

import java.time.Instant;
import java.util.Set;

/**
 * A question of the same id asks something else from this moment on: figures before and after are not joined.
 *
 * @param fromNumber of the revision before
 * @param toNumber of the revision that went live; lower than {@code fromNumber} where an old text came back
 * @param what never empty
 */
public record MeaningBreak(Instant at, int fromNumber, int toNumber, Set<MeaningChange> what) {}
