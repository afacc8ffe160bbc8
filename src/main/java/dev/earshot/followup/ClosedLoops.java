package dev.earshot.followup;

import dev.earshot.response.StaffContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A follow-up set to contacted, or closed, means that somebody was in touch, unless there was nothing to do. */
@ApplicationScoped
class ClosedLoops implements StaffContact {

    private final EntityManager database;

    ClosedLoops(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean cameAfter(Instant since, UUID responseId) {
        return any(
                        "select c.followUpId from ClosureRow c join FollowUpRow f on f.id = c.followUpId"
                                + " where f.responseId = ?1 and c.closedAt >= ?2 and c.outcome <> ?3",
                        responseId,
                        since,
                        Outcome.NOTHING_TO_DO)
                || any(
                        "select c.followUpId from ChangeRow c join FollowUpRow f on f.id = c.followUpId"
                                + " where f.responseId = ?1 and c.changedAt >= ?2 and c.status = ?3",
                        responseId,
                        since,
                        FollowUpStatus.CONTACTED);
    }

    private boolean any(String hql, UUID responseId, Instant since, Enum<?> what) {
        return !database.createQuery(hql, UUID.class)
                .setParameter(1, responseId)
                .setParameter(2, since)
                .setParameter(3, what)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
