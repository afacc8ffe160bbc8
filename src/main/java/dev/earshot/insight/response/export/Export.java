package dev.earshot.insight.response.export;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of responses somebody asked for.
 *
 * @param query of the list, as an address has it: "?survey=…"
 * @param claim of whoever writes or wrote it; "" before
 * @param instance where it is or was written; "" before
 * @param written lines so far
 * @param expected lines in all, counted when it was begun
 */
public record Export(
        UUID id,
        String query,
        String fileName,
        ExportFormat format,
        ExportState state,
        ExportTrouble trouble,
        Instant askedAt,
        String claim,
        String instance,
        long written,
        Optional<Long> expected,
        long bytes,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** Whether there is something to wait for. */
    public boolean isInHand() {
        return state == ExportState.WAITING || state == ExportState.RUNNING;
    }

    /** Lines there will be; 0 where nobody knows. */
    public long all() {
        // More came since they were counted where more are written.
        return expected.filter(lines -> lines >= written).orElse(0L);
    }
}
