package dev.earshot.invitation.queue;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.transport.SmtpReply;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes down what became of each mail, and of its invitation where it is the first. */
@ApplicationScoped
class MailLog implements PanacheRepositoryBase<InvitationMailRow, UUID> {

    /** A late answer is better than none; what a person decided meanwhile stands. */
    private static final Set<MailState> OPEN = Set.of(MailState.SENDING, MailState.UNKNOWN);

    private final Invitations invitations;
    private final Reminders reminders;
    private final Clock clock;

    MailLog(Invitations invitations, Reminders reminders, Clock clock) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Transactional
    void sent(InvitationMail mail) {
        answered(mail, MailState.SENT, "Sent.", Optional.empty()).ifPresent(row -> left(row, clock.instant()));
    }

    /** Not to be sent after all. @param sentence why */
    @Transactional
    void dropped(InvitationMail mail, String sentence) {
        answered(mail, MailState.DROPPED, sentence, Optional.empty())
                .ifPresent(row -> ended(row, InvitationState.DROPPED));
    }

    /** Back in the queue until this time; as if it had not been claimed. */
    @Transactional
    void held(InvitationMail mail, Instant until, String sentence) {
        answered(mail, MailState.SCHEDULED, sentence, Optional.empty()).ifPresent(row -> {
            row.sendAt = until;
            row.attempts--;
            row.claimedAt = null;
            row.answeredAt = null;
            if (row.number == 0) {
                invitations.hold(row.invitationId, until, sentence);
            }
        });
    }

    @Transactional
    void failed(InvitationMail mail, String sentence, Optional<SmtpReply> reply) {
        answered(mail, MailState.FAILED, sentence, reply).ifPresent(row -> ended(row, InvitationState.UNDELIVERABLE));
    }

    @Transactional
    void unknown(InvitationMail mail, String sentence) {
        answered(mail, MailState.UNKNOWN, sentence, Optional.empty())
                .ifPresent(row -> ended(row, InvitationState.SENDING));
    }

    /** Back in the queue: nothing left the house. */
    @Transactional
    void postponed(InvitationMail mail, Duration wait, String sentence, Optional<SmtpReply> reply) {
        answered(mail, MailState.SCHEDULED, sentence, reply).ifPresent(row -> {
            row.sendAt = clock.instant().plus(wait);
            if (row.number == 0) {
                invitations.postpone(row.invitationId, wait, sentence);
            }
        });
    }

    /** A mail that is now known to have left at this time. */
    void left(InvitationMailRow row, Instant at) {
        Invitation invitation = invitations.get(row.invitationId);
        if (row.number == 0) {
            invitations.sent(row.invitationId, at, reminders.linksWork(invitation));
        }
        reminders.next(invitation, row.number, at).ifPresent(this::persist);
    }

    private Optional<InvitationMailRow> answered(
            InvitationMail mail, MailState state, String sentence, Optional<SmtpReply> reply) {
        InvitationMailRow row = findById(mail.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!OPEN.contains(row.state) || !mail.claim().equals(Optional.ofNullable(row.claim))) {
            return Optional.empty();
        }
        row.state = state;
        row.sentence = sentence;
        row.answeredAt = clock.instant();
        row.smtpCode = reply.map(SmtpReply::code).orElse(null);
        row.smtpStatus =
                reply.map(SmtpReply::status).filter(text -> !text.isEmpty()).orElse(null);
        return Optional.of(row);
    }

    private void ended(InvitationMailRow row, InvitationState state) {
        if (row.number == 0) {
            invitations.end(row.invitationId, state, row.sentence);
        }
    }
}
