package dev.earshot.purchase.inbox;

import dev.earshot.platform.database.Ids;
import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every accepted delivery, byte for byte, so that nothing acknowledged is ever lost. */
@ApplicationScoped
class Inbox implements PanacheRepositoryBase<InboxRow, UUID> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** Hibernate's word for "do not wait, there is none". */
    private static final int SKIP_LOCKED = -2;

    private final SourceCatalog sources;
    private final Clock clock;

    Inbox(SourceCatalog sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Keeps a delivery; false when the source sent this one before. Committed when it returns. */
    @Transactional
    @Retried
    boolean keep(String source, String deliveryKey, Map<String, String> headers, byte[] body) {
        if (count("source = ?1 and deliveryKey = ?2", source, deliveryKey) > 0) {
            return false;
        }
        persist(new InboxRow(Ids.next(clock), source, deliveryKey, headers, body, clock.instant()));
        return true;
    }

    /**
     * Takes those of them that are still unread for the transaction at hand, oldest first. Without those another instance
     * has: waiting for that one would make both as slow as one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<InboxRow> take(List<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select d from InboxRow d where d.id in ?1 and d.state in ?2 order by d.receivedAt, d.id",
                        InboxRow.class)
                .setParameter(1, ids)
                .setParameter(2, List.of(DeliveryState.RECEIVED, DeliveryState.WAITING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    /** Ids of deliveries nobody has read yet, and then of those that waited long enough, oldest first. */
    @Transactional
    List<UUID> unread(int most) {
        List<UUID> unread = new ArrayList<>(getEntityManager()
                .createQuery("select d.id from InboxRow d where d.state = ?1 order by d.receivedAt, d.id", UUID.class)
                .setParameter(1, DeliveryState.RECEIVED)
                .setMaxResults(most)
                .getResultList());
        if (unread.size() < most) {
            unread.addAll(waitedEnough(most - unread.size()));
        }
        return unread;
    }

    /**
     * Also those whose message came in the very moment in which they began to wait, for nobody woke them; and those whose
     * source was missing and can be used now, while the others are left alone.
     */
    private List<UUID> waitedEnough(int most) {
        return getEntityManager()
                .createQuery(
                        "select d.id from InboxRow d where d.state = ?1 and (d.waitUntil <= ?2 or exists (select 1"
                                + " from SnapshotRow s where s.source = d.source and s.snapshotKey = d.waitsFor"
                                + " and s.expiresAt > ?2) or (d.waitUntil is null and d.source in ?3)) order by d.receivedAt, d.id",
                        UUID.class)
                .setParameter(1, DeliveryState.WAITING)
                .setParameter(2, clock.instant())
                .setParameter(3, sources.ids())
                .setMaxResults(most)
                .getResultList();
    }

    /** What a source's deliveries waited for is here. */
    @Transactional(Transactional.TxType.MANDATORY)
    void wake(String source, String key) {
        update(
                "state = ?1 where state = ?2 and source = ?3 and waitsFor = ?4",
                DeliveryState.RECEIVED,
                DeliveryState.WAITING,
                source,
                key);
    }

    /** Puts a delivery nothing came of back to the unread; false where something came of it, or there is none. */
    @Transactional
    boolean readAgain(UUID id) {
        InboxRow delivery = findById(id, LockModeType.PESSIMISTIC_WRITE);
        boolean may = delivery != null && delivery.state.mayBeReadAgain();
        if (may) {
            delivery.end(DeliveryState.RECEIVED, "");
        }
        return may;
    }

    @Transactional
    void reject(UUID id, String reason) {
        InboxRow delivery = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery.isUnread()) { // Else another instance could do it.
            delivery.end(DeliveryState.REJECTED, reason);
        }
    }
}
