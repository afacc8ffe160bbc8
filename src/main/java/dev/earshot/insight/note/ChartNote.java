package dev.earshot.insight.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened on a local day.
 *
 * @param by the address of whoever wrote it
 * @param changed who changed it last, and when; empty where nobody did
 */
public record ChartNote(UUID id, LocalDate day, String words, String by, Instant at, Optional<Changed> changed) {

    public record Changed(String by, Instant at) {}

    /** Longer ones find no place beside a flag. */
    public static final int LONGEST = 60;
}
