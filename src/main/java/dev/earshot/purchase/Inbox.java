package dev.earshot.purchase;

import dev.earshot.platform.Ids;
import dev.earshot.platform.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every accepted delivery, byte for byte, so that nothing acknowledged is ever lost. */
@ApplicationScoped
class Inbox implements PanacheRepositoryBase<InboxRow, UUID> {

    private final Clock clock;

    Inbox(Clock clock) {
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

    /** Ids of deliveries nobody has read yet, oldest first. */
    @Transactional
    List<UUID> unread(int most) {
        return getEntityManager()
                .createQuery("select d.id from InboxRow d where d.state = ?1 order by d.receivedAt, d.id", UUID.class)
                .setParameter(1, DeliveryState.RECEIVED)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    void reject(UUID id, String reason) {
        findById(id).end(DeliveryState.REJECTED, reason);
    }
}
