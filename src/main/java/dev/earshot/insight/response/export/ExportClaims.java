package dev.earshot.insight.response.export;

import dev.earshot.platform.database.Retried;
import dev.earshot.platform.secret.Secret;
import dev.earshot.response.ErasureCounts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who writes which file. A claim holds as long as its lines come; after that another one begins again. */
@ApplicationScoped
class ExportClaims implements PanacheRepositoryBase<ExportRow, UUID> {

    /** One part of a file takes a minute at most. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 3;
    private static final String MINE = " where id = ?1 and claim = ?2 and state = ?3";

    private final ErasureCounts erasures;
    private final Clock clock;

    ExportClaims(ErasureCounts erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Takes what waits longest, or was left behind by whoever stopped in the middle. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Retried
    Optional<Export> take(String instance) {
        Instant now = clock.instant();
        Optional<ExportRow> next = find(
                        "state = ?1 or state = ?2 and leaseUntil < ?3 order by askedAt, id",
                        ExportState.WAITING,
                        ExportState.RUNNING,
                        now)
                .page(0, 1)
                .firstResultOptional();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        ExportRow seen = next.get();
        getEntityManager().detach(seen);
        int changed = update(
                "state = ?1, claim = ?2, instance = ?3, leaseUntil = ?4, erased = ?5, attempts = attempts + 1,"
                        + " linesWritten = 0, linesExpected = null, fileBytes = 0, startedAt = ?6, finishedAt = null"
                        + " where id = ?7 and state = ?8 and claim = ?9 and attempts = ?10 and leaseUntil = ?11",
                ExportState.RUNNING,
                Secret.random(12),
                instance,
                now.plus(LEASE),
                erasures.all(),
                now,
                seen.id,
                seen.state,
                seen.claim,
                seen.attempts,
                seen.leaseUntil);
        return changed == 1 ? Optional.of(findById(seen.id).asExport()) : Optional.empty();
    }

    @Transactional
    void expect(Export export, Optional<Long> lines) {
        lines.ifPresent(
                all -> update("linesExpected = ?4" + MINE, export.id(), export.claim(), ExportState.RUNNING, all));
    }

    /** @return false where it is not this claim's any more */
    @Transactional
    boolean progress(Export export, long lines) {
        return update(
                        "linesWritten = ?4, leaseUntil = ?5" + MINE,
                        export.id(),
                        export.claim(),
                        ExportState.RUNNING,
                        lines,
                        clock.instant().plus(LEASE))
                == 1;
    }

    @Transactional
    boolean finish(Export export, long bytes) {
        return update(
                        "state = ?4, fileBytes = ?5, finishedAt = ?6" + MINE,
                        export.id(),
                        export.claim(),
                        ExportState.RUNNING,
                        ExportState.READY,
                        bytes,
                        clock.instant())
                == 1;
    }

    @Transactional
    void fail(Export export, ExportTrouble trouble) {
        update(
                "state = ?4, trouble = ?5, finishedAt = ?6" + MINE,
                export.id(),
                export.claim(),
                ExportState.RUNNING,
                ExportState.FAILED,
                trouble,
                clock.instant());
    }

    /** Another one begins again. @param counts whether it may do so a few times only */
    @Transactional
    void giveBack(Export export, boolean counts) {
        update(
                "state = ?4, attempts = attempts - ?5" + MINE,
                export.id(),
                export.claim(),
                ExportState.RUNNING,
                ExportState.WAITING,
                counts ? 0 : 1);
    }

    /** Removes what is a day old, gives up what failed often, and has made anew what may hold erased answers. */
    @Transactional
    @Retried
    void tidy() {
        Instant now = clock.instant();
        delete("state in (?1, ?2) and finishedAt < ?3", ExportState.READY, ExportState.FAILED, now.minus(Exports.KEPT));
        update(
                "state = ?1, trouble = ?2, finishedAt = ?3 where attempts >= ?4"
                        + " and (state = ?5 or state = ?6 and leaseUntil < ?3)",
                ExportState.FAILED,
                ExportTrouble.OURS,
                now,
                MOST_ATTEMPTS,
                ExportState.WAITING,
                ExportState.RUNNING);
        update(
                "state = ?1, attempts = 0 where state in (?2, ?3) and erased <> ?4",
                ExportState.WAITING,
                ExportState.RUNNING,
                ExportState.READY,
                erasures.all());
    }
}
