package dev.earshot.rollup.past;

import dev.earshot.score.Histogram;
import java.time.Instant;
import java.util.Optional;

/**
 * The answers of some days as they stood at a moment.
 *
 * @param later how many of these days came after it and are left out
 * @param changed how many of those left stood otherwise then
 * @param since before this moment not every change is known; empty where all are
 */
public record Past(
        Histogram answers, long skipped, long notApplicable, long later, long changed, Optional<Instant> since) {}
