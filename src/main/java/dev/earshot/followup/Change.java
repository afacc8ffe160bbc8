package dev.earshot.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody did to a follow-up at once; empty is what they left as it was.
 *
 * @param version that it made
 * @param by the address of who did
 * @param owner the address of whose it became; "" where it was given back
 */
public record Change(
        int version,
        Instant at,
        String by,
        Optional<FollowUpStatus> status,
        Optional<String> owner,
        Optional<LocalDate> due,
        String note) {}
