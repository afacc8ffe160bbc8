package dev.earshot.invitation.upload;

import dev.earshot.invitation.table.TableLine;
import dev.earshot.platform.database.Ids;
import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables people brought, and what is still to be taken of them. */
@ApplicationScoped
class Uploads implements PanacheRepositoryBase<UploadRow, UUID> {

    private static final int LONGEST_NAME = 200;
    private static final Duration UNDECIDED_KEPT = Duration.ofDays(1);
    private static final Duration DONE_KEPT = Duration.ofDays(30);

    private final LineTaker taker;
    private final Clock clock;

    Uploads(LineTaker taker, Clock clock) {
        this.taker = taker;
        this.clock = clock;
    }

    /** Begins to keep a table; its parts and its report follow. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID begin(String fileName, String actor) {
        UploadRow row = new UploadRow();
        row.id = Ids.next(clock);
        row.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        row.actor = actor;
        row.uploadedAt = clock.instant();
        row.state = UploadState.CHECKED;
        row.report = "{}";
        persist(row);
        flush();
        return row.id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void addPart(UUID uploadId, int part, List<TableLine> lines) {
        UploadPartRow row = new UploadPartRow(Ids.next(clock), uploadId, part, UploadJson.write(lines));
        getEntityManager().persist(row);
        flush();
        getEntityManager().detach(row); // A large table is not to lie in memory as a whole.
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void complete(UUID uploadId, UploadJson.Report report) {
        findById(uploadId).report = UploadJson.write(report);
    }

    @Transactional
    Optional<Upload> get(UUID id) {
        return findByIdOptional(id).map(Uploads::upload);
    }

    /** The newest first. */
    @Transactional
    List<Upload> newest(int most) {
        return find("order by uploadedAt desc").page(Page.ofSize(most)).stream()
                .map(Uploads::upload)
                .toList();
    }

    /** @return false where it is being taken already, or all of it was */
    @Transactional
    boolean start(UUID id) {
        return update(
                        "state = ?1, reason = '' where id = ?2 and state in (?3, ?4)",
                        UploadState.TAKING,
                        id,
                        UploadState.CHECKED,
                        UploadState.STOPPED)
                == 1;
    }

    @Transactional
    void stop(UUID id, String reason) {
        update("state = ?1, reason = ?2 where id = ?3", UploadState.STOPPED, reason, id);
    }

    /** Ids of parts that wait to be taken, in order. */
    @Transactional
    List<UUID> waiting(int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from UploadPartRow p join UploadRow u on u.id = p.uploadId where u.state = ?1 "
                                + "order by u.uploadedAt, u.id, p.part",
                        UUID.class)
                .setParameter(1, UploadState.TAKING)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    Optional<UUID> uploadOf(UUID partId) {
        return Optional.ofNullable(getEntityManager().find(UploadPartRow.class, partId))
                .map(part -> part.uploadId);
    }

    /** Records a part's lines and removes it, in one transaction. */
    @Transactional
    @Retried
    void take(UUID partId) {
        UploadPartRow part = getEntityManager().find(UploadPartRow.class, partId, LockModeType.PESSIMISTIC_WRITE);
        if (part == null) {
            return; // Another instance was faster.
        }
        LineTaker.Taken taken = taker.take(UploadJson.lines(part.content));
        getEntityManager().remove(part);
        flush();
        update("taken = taken + ?1, known = known + ?2 where id = ?3", taken.fresh(), taken.known(), part.uploadId);
        update(
                "state = ?1 where id = ?2 and not exists (select 1 from UploadPartRow p where p.uploadId = ?2)",
                UploadState.TAKEN,
                part.uploadId);
    }

    /** Addresses of people are not kept for longer than they are needed. */
    @Transactional
    void forgetOld() {
        delete(
                "state = ?1 and uploadedAt < ?2",
                UploadState.CHECKED,
                clock.instant().minus(UNDECIDED_KEPT));
        delete(
                "state = ?1 and uploadedAt < ?2",
                UploadState.TAKEN,
                clock.instant().minus(DONE_KEPT));
    }

    private static Upload upload(UploadRow row) {
        UploadJson.Report report = UploadJson.report(row.report);
        return new Upload(
                row.id,
                row.fileName,
                row.actor,
                row.uploadedAt,
                row.state,
                report.table(),
                report.forecast(),
                row.taken,
                row.known,
                row.reason);
    }
}
