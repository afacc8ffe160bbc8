package dev.earshot.invitation.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose invitations these are. */
@ApplicationScoped
class Recipients {

    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    /** Customers by invitation; at most as many as there are ids. */
    @Transactional
    Map<UUID, UUID> of(Collection<UUID> invitations) {
        return invitations.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select i.id, i.customerId from InvitationRow i where i.id in ?1", Object[].class)
                        .setParameter(1, invitations)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
