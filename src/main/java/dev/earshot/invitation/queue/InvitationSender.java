package dev.earshot.invitation.queue;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.mail.Invite;
import dev.earshot.invitation.mail.InviteMail;
import dev.earshot.invitation.mail.InviteWriter;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.transport.Outbox;
import dev.earshot.invitation.queue.SendingState;
import dev.earshot.invitation.transport.SmtpTransport;
import dev.earshot.invitation.transport.Transport;
import dev.earshot.platform.Trouble;
import dev.earshot.survey.InviteRule;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends what is due. An invitation is claimed and the claim committed before its mail is handed over; one that is
 * still claimed after a crash may have been sent, so it is never sent again by itself.
 */
@ApplicationScoped
public class InvitationSender {

    private static final int BATCH = 100;

    /** Waits between tries when the mail server says "not now"; after the last one the invitation is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(10));

    private final Invitations invitations;
    private final Revisions revisions;
    private final Customers customers;
    private final Suppressions suppressions;
    private final InviteWriter writer;
    private final InviteMail mails;
    private final SendingState state;
    private final SmtpTransport smtp;
    private final Outbox outbox;

    InvitationSender(
            Invitations invitations,
            Revisions revisions,
            Customers customers,
            Suppressions suppressions,
            InviteWriter writer,
            InviteMail mails,
            SendingState state,
            SmtpTransport smtp,
            Outbox outbox) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.customers = customers;
        this.suppressions = suppressions;
        this.writer = writer;
        this.mails = mails;
        this.state = state;
        this.smtp = smtp;
        this.outbox = outbox;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        sendBatch();
    }

    /** Sends one batch of what is due. @return how many invitations were taken up */
    public int sendBatch() {
        if (state.hold().isPresent()) {
            return 0;
        }
        int taken = 0;
        for (UUID id : invitations.due(BATCH)) {
            if (invitations.claim(id)) {
                taken++;
                if (!send(invitations.get(id))) {
                    break; // The mail server takes nothing: the others need not spend a try on it.
                }
            }
        }
        return taken;
    }

    /** @return false when the mail server takes nothing at the moment */
    private boolean send(Invitation invitation) {
        Optional<OutgoingMail> mail;
        try {
            mail = written(invitation);
        } catch (RuntimeException e) {
            String reference = Trouble.log("mail cannot be written: invitation=" + invitation.id(), e);
            invitations.end(
                    invitation.id(),
                    InvitationState.UNDELIVERABLE,
                    "Our own mistake: the details are in the log under " + reference + ".");
            return true;
        }
        if (mail.isEmpty()) {
            return true;
        }
        Transport transport = state.leavesTheHouse() ? smtp : outbox;
        Transport.Outcome outcome = delivered(transport, mail.get());
        record(invitation, outcome);
        return !(outcome instanceof Transport.NotNow);
    }

    /** A failure on the way must not hold up the mails behind it, and must not make two of this one. */
    private static Transport.Outcome delivered(Transport transport, OutgoingMail mail) {
        try {
            return transport.deliver(mail);
        } catch (RuntimeException e) {
            String reference = Trouble.log("mail not handed over: invitation=" + mail.invitationId(), e);
            return new Transport.Unknown("the details are in the log under " + reference);
        }
    }

    /** Empty where it turns out that nothing is to be sent. */
    private Optional<OutgoingMail> written(Invitation invitation) {
        Customer customer = customers.get(invitation.customerId()).orElseThrow();
        if (suppressions.contains(customer.email())) {
            invitations.end(
                    invitation.id(), InvitationState.DROPPED, "Dropped: the customer asked for no more survey mails.");
            return Optional.empty();
        }
        Revision revision = revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .orElseThrow(() -> new IllegalStateException("the survey's revision cannot be read"));
        InvitationToken token = invitations.mint(invitation.id());
        Invite invite = writer.write(invitation, revision, customer, token);
        return Optional.of(mails.of(invite, invitation.id(), invitation.attempts(), customer.email()));
    }

    private void record(Invitation invitation, Transport.Outcome outcome) {
        UUID id = invitation.id();
        if (outcome instanceof Transport.Delivered) {
            invitations.sent(id, linksWork(invitation));
            Log.infof("invitation sent: survey=%s invitation=%s", invitation.surveyId(), id);
            return;
        }
        Log.warnf("mail not sent: survey=%s invitation=%s outcome=%s", invitation.surveyId(), id, outcome);
        if (outcome instanceof Transport.Refused refused) {
            invitations.end(id, InvitationState.UNDELIVERABLE, "Undeliverable: " + refused.sentence() + ".");
        } else if (outcome instanceof Transport.NotNow notNow && invitation.attempts() <= WAITS.size()) {
            Duration wait = WAITS.get(invitation.attempts() - 1);
            invitations.postpone(
                    id,
                    wait,
                    "Tried " + invitation.attempts() + " times: " + notNow.sentence() + "; next try in "
                            + wait.toMinutes() + " minutes.");
        } else if (outcome instanceof Transport.NotNow notNow) {
            invitations.end(
                    id,
                    InvitationState.UNDELIVERABLE,
                    "Given up after " + invitation.attempts() + " tries: " + notNow.sentence() + ".");
        } else if (outcome instanceof Transport.Unknown unknown) {
            invitations.end(
                    id,
                    InvitationState.SENDING,
                    "Nobody knows whether this mail left: " + unknown.sentence() + ". It is not sent again by itself.");
        }
    }

    private Duration linksWork(Invitation invitation) {
        return revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .flatMap(revision -> revision.survey().invite())
                .map(InviteRule::expires)
                .orElse(InviteRule.DEFAULT_EXPIRES);
    }
}
