package dev.earshot.followup;

import dev.earshot.response.ResponseChanged;
import dev.earshot.response.ResponsesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Forgets what was noted about a response that is erased: its reasons quote the answers, and its note the person. */
@ApplicationScoped
class ErasedFollowUps {

    private final EntityManager rows;

    ErasedFollowUps(EntityManager rows) {
        this.rows = rows;
    }

    void forget(@Observes ResponsesChanged changed) {
        changed.all().forEach(this::forget);
    }

    private void forget(ResponseChanged changed) {
        if (changed.after().isEmpty()) {
            rows.createQuery("delete from ClosureRow c where c.followUpId in"
                            + " (select f.id from FollowUpRow f where f.responseId = ?1)")
                    .setParameter(1, changed.responseId())
                    .executeUpdate();
            rows.createQuery("delete from FollowUpRow f where f.responseId = ?1")
                    .setParameter(1, changed.responseId())
                    .executeUpdate();
        }
    }
}
