package dev.earshot.followup;

import dev.earshot.response.StaffContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A follow-up that was closed means that somebody was in touch, unless there was nothing to do. */
@ApplicationScoped
class ClosedLoops implements StaffContact {

    private final EntityManager database;

    ClosedLoops(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean cameAfter(Instant since, UUID responseId) {
        return !database.createQuery(
                        "select c.followUpId from ClosureRow c join FollowUpRow f on f.id = c.followUpId"
                                + " where f.responseId = ?1 and c.closedAt >= ?2 and c.outcome <> ?3",
                        UUID.class)
                .setParameter(1, responseId)
                .setParameter(2, since)
                .setParameter(3, Outcome.NOTHING_TO_DO)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
