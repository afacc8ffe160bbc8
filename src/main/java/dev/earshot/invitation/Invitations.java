package dev.earshot.invitation;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Reason;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every decision to ask or not to ask. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<InvitationRow, UUID> {

    /** A mail of these may have left the house. */
    private static final Set<InvitationState> OUT = Set.of(InvitationState.SENT, InvitationState.SENDING);

    private static final int MOST_ASKED = 100;

    private final Clock clock;
    private final Event<InvitationTurned> turned;

    Invitations(Clock clock, Event<InvitationTurned> turned) {
        this.clock = clock;
        this.turned = turned;
    }

    /**
     * The invitation behind a personal link; empty for unknown and malformed tokens alike. Its customer is read along: that is
     * asked for next.
     */
    @Transactional
    public Optional<Invitation> byToken(InvitationToken token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        return getEntityManager()
                .createQuery(
                        "select i, c from InvitationRow i join LinkTokenRow t on t.invitationId = i.id"
                                + " join CustomerRow c on c.id = i.customerId where t.tokenHash = ?1",
                        Object[].class)
                .setParameter(1, token.hash())
                .getResultStream()
                .findFirst()
                .map(row -> ((InvitationRow) row[0]).asInvitation());
    }

    /** What was decided after this purchase, in the order of the surveys' names: one for each survey. */
    @Transactional
    public List<Invitation> ofPurchase(UUID purchaseId) {
        return list("purchaseId = ?1 order by surveyId", purchaseId).stream()
                .map(InvitationRow::asInvitation)
                .toList();
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
    public InvitationToken mint(UUID invitationId) {
        InvitationToken token = InvitationToken.random();
        getEntityManager().persist(new LinkTokenRow(token.hash(), invitationId, clock.instant()));
        return token;
    }

    /** When these customers were asked or are going to be, the latest 100 times of each. */
    AskedSoFar askedSoFar(Collection<UUID> customers) {
        int most = MOST_ASKED * customers.size();
        List<InvitationRow> latest = latest(customers, most);
        // Somebody who was asked without end must not hide what others were asked.
        return latest.size() < most || customers.size() == 1
                ? new AskedSoFar(latest)
                : new AskedSoFar(customers.stream()
                        .flatMap(one -> latest(List.of(one), MOST_ASKED).stream())
                        .toList());
    }

    private List<InvitationRow> latest(Collection<UUID> customers, int most) {
        return find(
                        "customerId in ?1 and state in ?2 order by sendAt desc",
                        customers,
                        Set.of(InvitationState.SCHEDULED, InvitationState.SENDING, InvitationState.SENT))
                .page(0, most)
                .list();
    }

    /** When the customer of this invitation was asked with others. Of two in senders' hands one counts: the earlier. */
    List<Asked> askedBefore(InvitationRow mine) {
        return find(
                        "customerId = ?1 and id <> ?2 and (state = ?3 or state = ?4 and (sendAt < ?5 or sendAt = ?5 and id < ?2))"
                                + " order by sendAt desc",
                        mine.customerId,
                        mine.id,
                        InvitationState.SENT,
                        InvitationState.SENDING,
                        mine.sendAt)
                .page(0, MOST_ASKED)
                .stream()
                .map(row -> row.asAsked(mine.purchaseId))
                .toList();
    }

    /** To change it: a row is written whole, so who read it before another wrote would undo what that one did. */
    @Transactional(Transactional.TxType.MANDATORY)
    InvitationRow held(UUID id) {
        InvitationRow row = findById(id);
        // The transaction may have read it before: a lock alone would leave what it read then.
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** To change them, as {@link #held}. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<InvitationRow> heldOf(List<UUID> purchases) {
        return find("purchaseId in ?1 order by id", purchases)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Nobody is asked once more: what waits of further mails is dropped. Mails are {@code queue}'s, further down the street. */
    @Transactional(Transactional.TxType.MANDATORY)
    void dropReminders(UUID id, String sentence) {
        getEntityManager()
                .createQuery("update InvitationMailRow m set m.state = DROPPED, m.sentence = ?1"
                        + " where m.invitationId = ?2 and m.number > 0 and m.state = SCHEDULED")
                .setParameter(1, sentence)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** How many first mails of a survey left since. */
    @Transactional
    public long sentSince(String surveyId, Instant from) {
        return count("surveyId = ?1 and sentAt >= ?2", surveyId, from);
    }

    @Transactional
    public long count(InvitationState state) {
        return count("state", state);
    }

    /** Takes a due invitation for one sender: false when it was cancelled, or another was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean claim(UUID id) {
        return update(
                        "state = ?1, attempts = attempts + 1 where id = ?2 and state = ?3",
                        InvitationState.SENDING,
                        id,
                        InvitationState.SCHEDULED)
                == 1;
    }

    /** Gives back what was claimed: nothing left the house, and it does not count as an attempt. */
    @Transactional
    public void release(UUID id) {
        update(
                "state = ?1, attempts = attempts - 1 where id = ?2 and state = ?3",
                InvitationState.SCHEDULED,
                id,
                InvitationState.SENDING);
    }

    @Transactional
    public Invitation get(UUID id) {
        return findById(id).asInvitation();
    }

    /** @param at when its first mail left */
    @Transactional
    public void sent(UUID id, Instant at, Duration linksWork) {
        InvitationRow row = held(id);
        if (row.bouncedAt == null) { // A mail can come back before its sender wrote down that it had left.
            turn(row, InvitationState.SENT);
        }
        row.sentAt = at;
        row.expiresAt = at.plus(linksWork);
    }

    /** Says more, and leaves it as it is. */
    @Transactional
    public void remark(UUID id, String sentence) {
        held(id).sentence = sentence;
    }

    @Transactional
    public void end(UUID id, InvitationState state, String sentence) {
        InvitationRow row = held(id);
        turn(row, state);
        row.sentence = sentence;
    }

    /** Back in the queue: nothing left the house. */
    @Transactional
    public void postpone(UUID id, Duration wait, String sentence) {
        InvitationRow row = held(id);
        turn(row, InvitationState.SCHEDULED);
        row.sendAt = clock.instant().plus(wait);
        row.sentence = sentence;
    }

    /** The one whose mail left last for this customer. */
    @Transactional
    public Optional<Invitation> lastSent(UUID customerId) {
        return find("customerId = ?1 and sentAt is not null order by sentAt desc", customerId)
                .firstResultOptional()
                .map(InvitationRow::asInvitation);
    }

    /** A mail that had left did not arrive. What the survey asks may still be answered: it may have been a reminder. */
    @Transactional
    public void bounced(UUID id, String sentence) {
        InvitationRow row = held(id);
        if (row.bouncedAt == null && OUT.contains(row.state)) {
            turn(row, InvitationState.UNDELIVERABLE);
            row.sentence = sentence;
            row.bouncedAt = clock.instant();
        }
    }

    /** Back in the queue until this time, to be decided upon again. */
    @Transactional
    public void hold(UUID id, Instant until, String sentence) {
        InvitationRow row = held(id);
        turn(row, InvitationState.SCHEDULED);
        row.attempts--;
        row.sendAt = until;
        row.sentence = sentence;
    }

    /** Another state of an invitation whose row is held; who counts them is told. */
    private void turn(InvitationRow row, InvitationState state) {
        boolean was = row.state == InvitationState.SENT;
        boolean is = state == InvitationState.SENT;
        row.state = state;
        if (was != is) {
            turned.fire(new InvitationTurned(row.id, row.surveyId, row.decidedAt, is));
        }
    }

    /** None sent to this customer counts any more: they are about to be erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void callBack(UUID customerId) {
        find("customerId = ?1 and state = ?2 order by id", customerId, InvitationState.SENT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(row -> turn(row, InvitationState.DROPPED));
        flush();
        getEntityManager().clear();
    }

    /** Lets go what was held for a person to look at. @return false where it was not held, or not any more */
    @Transactional
    public boolean letGo(UUID id) {
        InvitationRow row = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state != InvitationState.SCHEDULED || row.reason != Reason.SKIP_UNDECIDED) {
            return false;
        }
        row.reason = Reason.DELAY;
        row.sendAt = row.dueAt().isAfter(clock.instant()) ? row.dueAt() : clock.instant();
        row.sentence = "Held for a person, who released it.";
        return true;
    }
}
