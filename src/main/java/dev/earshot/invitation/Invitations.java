package dev.earshot.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every decision to ask or not to ask. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<InvitationRow, UUID> {

    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    /** The invitation behind a personal link; empty for unknown and malformed tokens alike. */
    @Transactional
    public Optional<Invitation> byToken(InvitationToken token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        return getEntityManager()
                .createQuery(
                        "select i from InvitationRow i join LinkTokenRow t on t.invitationId = i.id where t.tokenHash = ?1",
                        InvitationRow.class)
                .setParameter(1, token.hash())
                .getResultStream()
                .findFirst()
                .map(InvitationRow::asInvitation);
    }

    @Transactional
    public Optional<Invitation> byId(UUID id) {
        return findByIdOptional(id).map(InvitationRow::asInvitation);
    }

    /** What this customer was sent last. */
    @Transactional
    public Optional<Invitation> newestSent(UUID customerId) {
        return find("customerId = ?1 and state = ?2 order by sendAt desc", customerId, InvitationState.SENT)
                .firstResultOptional()
                .map(InvitationRow::asInvitation);
    }

    /** Makes a secret for one more mail of the invitation. */
    @Transactional
    InvitationToken mint(UUID invitationId) {
        InvitationToken token = InvitationToken.random();
        getEntityManager().persist(new LinkTokenRow(token.hash(), invitationId, clock.instant()));
        return token;
    }

    /** When this customer was or will last be asked, whatever the survey. */
    Optional<Instant> lastAsked(UUID customerId) {
        return find(
                        "customerId = ?1 and state in (?2) order by sendAt desc",
                        customerId,
                        List.of(InvitationState.SCHEDULED, InvitationState.SENDING, InvitationState.SENT))
                .firstResultOptional()
                .map(row -> row.sendAt);
    }

    @Transactional
    long count(InvitationState state) {
        return count("state", state);
    }

    /** Claimed, due before {@code since} and never finished. */
    @Transactional
    long countStuck(Instant since) {
        return count("state = ?1 and sendAt < ?2", InvitationState.SENDING, since);
    }

    /** Ids of what is due, oldest first; at most {@code most}. */
    @Transactional
    List<UUID> due(int most) {
        return getEntityManager()
                .createQuery(
                        "select i.id from InvitationRow i where i.state = ?1 and i.sendAt <= ?2 order by i.sendAt",
                        UUID.class)
                .setParameter(1, InvitationState.SCHEDULED)
                .setParameter(2, clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a due invitation for one sender: false when another was faster. Committed before anything is sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean claim(UUID id) {
        return update(
                        "state = ?1, attempts = attempts + 1 where id = ?2 and state = ?3",
                        InvitationState.SENDING,
                        id,
                        InvitationState.SCHEDULED)
                == 1;
    }

    @Transactional
    Invitation get(UUID id) {
        return findById(id).asInvitation();
    }

    @Transactional
    void sent(UUID id, Duration linksWork) {
        InvitationRow row = findById(id);
        row.state = InvitationState.SENT;
        row.sentAt = clock.instant();
        row.expiresAt = row.sentAt.plus(linksWork);
    }

    @Transactional
    void end(UUID id, InvitationState state, String sentence) {
        InvitationRow row = findById(id);
        row.state = state;
        row.sentence = sentence;
    }

    /** Back in the queue: nothing left the house. */
    @Transactional
    void postpone(UUID id, Duration wait, String sentence) {
        InvitationRow row = findById(id);
        row.state = InvitationState.SCHEDULED;
        row.sendAt = clock.instant().plus(wait);
        row.sentence = sentence;
    }
}
