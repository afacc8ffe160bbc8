package dev.earshot.invitation.queue;

import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.queue.pace.Counted;
import dev.earshot.invitation.queue.pace.Room;
import dev.earshot.platform.Settings;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.secret.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works on which mail. A sender takes a small batch, commits, and says so again right before each mail is handed
 * over. What was claimed and not handed over goes back; what was handed over is never taken again by itself.
 */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<InvitationMailRow, UUID> {

    /** A sender needs at most a minute for one mail. */
    private static final Duration CERTAINLY_STUCK = Duration.ofMinutes(10);

    private static final int MOST_AT_ONCE = 500;

    private final DueMails due;
    private final Counted counted;
    private final Invitations invitations;
    private final Settings settings;
    private final Clock clock;

    Claims(DueMails due, Counted counted, Invitations invitations, Settings settings, Clock clock) {
        this.due = due;
        this.counted = counted;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes what is due, as far as the pace allows. Instances claim one after the other, for a few milliseconds each:
     * so the pace is right over all of them, and none waits for rows another is about to take.
     *
     * @param most so many at once
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Retried
    List<InvitationMail> take(int most) {
        settings.hold("sending.claims");
        Room room = counted.room(most);
        if (room.house() == 0) {
            return List.of();
        }
        String claim = Secret.random(12);
        List<InvitationMail> taken = new ArrayList<>();
        for (DueMails.Due each : due.reminders(room.house(), room.fullDomains())) {
            if (room.letsPast(each.domain())) {
                taken.add(claimed(findById(each.id()), each.domain(), claim));
            }
        }
        for (DueMails.Due each : due.firstMails(room.house(), room.fullDomains())) {
            if (room.letsPast(each.domain()) && invitations.claim(each.id())) {
                taken.add(claimed(firstMail(each.id()), each.domain(), claim));
            }
        }
        return taken;
    }

    /** The last word before a mail leaves: false when it is not this sender's any more. Committed when it returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean handOver(InvitationMail mail, String messageId) {
        return update(
                        "messageId = ?1, handedOverAt = ?2"
                                + " where id = ?3 and state = ?4 and claim = ?5 and handedOverAt is null",
                        messageId,
                        clock.instant(),
                        mail.id(),
                        MailState.SENDING,
                        mail.claim().orElseThrow())
                == 1;
    }

    /** Gives back what was claimed and not handed over. */
    @Transactional
    void release(List<InvitationMail> mails) {
        mails.forEach(mail -> giveBack(findById(mail.id(), LockModeType.PESSIMISTIC_WRITE), mail.claim()));
    }

    /** Looks after what a sender left behind that stopped in the middle: gives back, or says that nobody knows. */
    @Transactional
    void sweep() {
        Instant before = clock.instant().minus(CERTAINLY_STUCK);
        find("state = ?1 and claimedAt < ?2 and handedOverAt is null", MailState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE) // Its sender may be slow, and hand it over this very moment.
                .page(0, MOST_AT_ONCE)
                .list()
                .forEach(row -> giveBack(row, Optional.ofNullable(row.claim)));
        find("state = ?1 and handedOverAt < ?2", MailState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, MOST_AT_ONCE)
                .list()
                .forEach(this::isUnknown);
    }

    private InvitationMail claimed(InvitationMailRow row, String domain, String claim) {
        row.domain = domain;
        row.claim(claim, clock.instant());
        return row.asMail();
    }

    /** Its id is the invitation's. */
    private InvitationMailRow firstMail(UUID invitationId) {
        return findByIdOptional(invitationId).orElseGet(() -> {
            InvitationMailRow row =
                    new InvitationMailRow(invitationId, invitationId, 0, clock.instant(), "Claimed by a sender.");
            persist(row);
            return row;
        });
    }

    private void giveBack(InvitationMailRow row, Optional<String> claim) {
        boolean mine = row.state == MailState.SENDING
                && row.handedOverAt == null
                && Optional.ofNullable(row.claim).equals(claim);
        if (!mine) {
            return;
        }
        row.state = MailState.SCHEDULED;
        row.attempts--;
        row.claim = null;
        row.claimedAt = null;
        if (row.number == 0) {
            invitations.release(row.invitationId);
        }
    }

    private void isUnknown(InvitationMailRow row) {
        row.state = MailState.UNKNOWN;
        row.sentence =
                "Nobody knows whether this mail left: the sender stopped before it heard the mail server's answer."
                        + " It is not sent again by itself.";
        if (row.number == 0) {
            invitations.remark(row.invitationId, row.sentence);
        }
    }
}
