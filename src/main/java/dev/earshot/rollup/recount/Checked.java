package dev.earshot.rollup.recount;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the counts of some months.
 *
 * @param at when the first of them was last compared with the answers; empty where none ever was
 * @param wrong whether some were found wrong and are not mended yet
 */
public record Checked(Optional<Instant> at, boolean wrong) {}
