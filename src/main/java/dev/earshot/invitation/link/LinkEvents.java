package dev.earshot.invitation.link;

import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done with the links of every mail: a bounded number of events for each invitation, for a bounded time. */
@ApplicationScoped
public class LinkEvents implements PanacheRepositoryBase<LinkEventRow, UUID> {

    private static final int MOST = 50;

    /** So that one machine cannot keep a person's own opening from being noted. */
    private static final int MOST_OF_ONE_CLIENT = 25;

    private static final int CROWD = 5;
    private static final Duration CROWD_WITHIN = Duration.ofMinutes(1);

    private final Clock clock;

    LinkEvents(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public void add(UUID invitationId, LinkEvent event) {
        List<String> clients = getEntityManager()
                .createQuery("select e.client from LinkEventRow e where e.invitationId = ?1", String.class)
                .setParameter(1, invitationId)
                .setMaxResults(MOST)
                .getResultList();
        long own = clients.stream().filter(event.client()::equals).count();
        if (clients.size() < MOST && own < MOST_OF_ONE_CLIENT) {
            persist(new LinkEventRow(Ids.next(clock), invitationId, event));
        }
    }

    /** In order; at most a few dozen. */
    @Transactional
    public List<LinkEvent> of(UUID invitationId) {
        return rows(invitationId).stream().map(LinkEventRow::asEvent).toList();
    }

    List<LinkEventRow> rows(UUID invitationId) {
        return find("invitationId = ?1 order by at, id", invitationId)
                .page(0, 4 * MOST) // Several added at once may pass the bound by a few.
                .list();
    }

    /** Whether five or more invitations were opened from this neighbourhood within a minute of this time. */
    @Transactional
    public boolean isCrowd(String network, Instant at) {
        if (network.isEmpty()) {
            return false;
        }
        return getEntityManager()
                        .createQuery(
                                "select distinct e.invitationId from LinkEventRow e where e.network = ?1"
                                        + " and e.at >= ?2 and e.at <= ?3",
                                UUID.class)
                        .setParameter(1, network)
                        .setParameter(2, at.minus(CROWD_WITHIN))
                        .setParameter(3, at.plus(CROWD_WITHIN))
                        .setMaxResults(CROWD)
                        .getResultList()
                        .size()
                == CROWD;
    }

    /** Invitations with events from before {@code before} that no opening knows of; at most {@code most}. */
    @Transactional
    List<UUID> unjudged(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.invitationId from LinkEventRow e where e.judged = false and e.at <= ?1",
                        UUID.class)
                .setParameter(1, before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes the oldest from before {@code before}; at most {@code most}. */
    @Transactional
    int forget(Instant before, int most) {
        List<UUID> old = getEntityManager()
                .createQuery("select e.id from LinkEventRow e where e.judged = true and e.at < ?1", UUID.class)
                .setParameter(1, before)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty() ? 0 : (int) delete("id in ?1", old);
    }
}
