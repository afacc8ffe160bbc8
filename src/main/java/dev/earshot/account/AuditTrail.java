package dev.earshot.account;

import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What people and commands changed, in order. Never edited. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditRow, UUID> {

    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param actor the user's address, or the command
     * @param deed what was done: "user added"
     * @param detail to what, in at most 500 characters
     */
    @Transactional
    public void note(String actor, String deed, String detail) {
        persist(new AuditRow(Ids.next(clock), clock.instant(), actor, deed, detail));
    }
}
