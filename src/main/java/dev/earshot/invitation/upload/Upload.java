package dev.earshot.invitation.upload;

import dev.earshot.invitation.table.TableReport;
import java.time.Instant;
import java.util.UUID;

/**
 * A table somebody brought.
 *
 * @param taken events recorded from it so far
 * @param known events that were told of before
 * @param reason why it stopped; empty while it did not
 */
record Upload(
        UUID id,
        String fileName,
        String actor,
        Instant uploadedAt,
        UploadState state,
        TableReport table,
        Forecast.Summary forecast,
        int taken,
        int known,
        String reason) {}
