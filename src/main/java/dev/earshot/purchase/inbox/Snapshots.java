package dev.earshot.purchase.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.database.Ids;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.Mapping;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What later messages about an order need of earlier ones, for as long as their source says. */
@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<SnapshotRow, UUID> {

    private static final int BATCH = 500;

    private final Clock clock;

    Snapshots(Clock clock) {
        this.clock = clock;
    }

    /** The last message under a key stands for all before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String source, Mapping.Snapshot snapshot, byte[] body) {
        SnapshotRow row = row(source, snapshot.key()).orElseGet(SnapshotRow::new);
        row.body = body;
        row.expiresAt = clock.instant().plus(snapshot.keep());
        if (row.id == null) {
            row.id = Ids.next(clock);
            row.source = source;
            row.snapshotKey = snapshot.key();
            persist(row);
        }
    }

    @Transactional
    Optional<JsonNode> find(String source, String key) {
        Instant now = clock.instant();
        return row(source, key).filter(row -> row.expiresAt.isAfter(now)).flatMap(row -> JsonBody.read(row.body));
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetExpired() {
        List<UUID> expired = getEntityManager()
                .createQuery("select s.id from SnapshotRow s where s.expiresAt <= ?1 order by s.expiresAt", UUID.class)
                .setParameter(1, clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
        if (!expired.isEmpty()) {
            delete("id in ?1", expired);
        }
    }

    private Optional<SnapshotRow> row(String source, String key) {
        return find("source = ?1 and snapshotKey = ?2", source, key).firstResultOptional();
    }
}
