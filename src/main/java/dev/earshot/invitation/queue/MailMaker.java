package dev.earshot.invitation.queue;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.contact.Decision;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.MailWishes;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.DueCheck;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.mail.Invite;
import dev.earshot.invitation.mail.InviteMail;
import dev.earshot.invitation.mail.InviteWriter;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.platform.database.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Makes the mail that was claimed, or finds that none is to be sent after all. */
@ApplicationScoped
class MailMaker {

    private final Customers customers;
    private final DueCheck due;
    private final Suppressions suppressions;
    private final MailWishes wishes;
    private final Revisions revisions;
    private final Invitations invitations;
    private final Reminders reminders;
    private final InviteWriter writer;
    private final InviteMail mails;
    private final MailLog log;

    MailMaker(
            Customers customers,
            DueCheck due,
            Suppressions suppressions,
            MailWishes wishes,
            Revisions revisions,
            Invitations invitations,
            Reminders reminders,
            InviteWriter writer,
            InviteMail mails,
            MailLog log) {
        this.customers = customers;
        this.due = due;
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.revisions = revisions;
        this.invitations = invitations;
        this.reminders = reminders;
        this.writer = writer;
        this.mails = mails;
        this.log = log;
    }

    /** Empty where nothing is to be sent; what became of the mail is then written down. */
    Optional<OutgoingMail> mail(InvitationMail mail, Invitation invitation) {
        try {
            Customer customer = customers.get(invitation.customerId()).orElseThrow();
            return mayLeave(mail, invitation, customer)
                    ? Optional.of(written(mail, invitation, customer))
                    : Optional.empty();
        } catch (RuntimeException e) {
            if (Trouble.isPassing(e)) {
                throw e; // The database, not the mail: what was claimed goes back by itself.
            }
            String reference = Trouble.log("mail cannot be written: invitation=" + invitation.id(), e);
            log.failed(mail, "Our own mistake: the details are in the log under " + reference + ".", Optional.empty());
            return Optional.empty();
        }
    }

    /** A first mail is decided upon once more; a reminder goes where that went, unless there is no need for it. */
    private boolean mayLeave(InvitationMail mail, Invitation invitation, Customer customer) {
        if (mail.isReminder()) {
            Optional<String> needless = needless(invitation, customer);
            needless.ifPresent(sentence -> log.dropped(mail, sentence));
            Optional<Instant> later = needless.isPresent() ? Optional.empty() : reminders.opens(invitation);
            later.ifPresent(open -> log.held(mail, open, "Held: this is not an hour or a day for mails."));
            return needless.isEmpty() && later.isEmpty();
        }
        Decision decision = due.check(invitation.id());
        if (decision instanceof Decision.Hold hold) {
            log.held(mail, hold.until(), hold.sentence());
        } else if (decision instanceof Decision.Drop drop) {
            log.dropped(mail, drop.sentence());
        }
        return decision instanceof Decision.Send;
    }

    private Optional<String> needless(Invitation invitation, Customer customer) {
        return suppressions
                .reason(customer.email())
                .map(reason -> "Dropped: " + reason.words() + ".")
                .or(() ->
                        wishes.of(customer.email()).map(wish -> "Dropped: the customer wants survey mails less often."))
                .or(() -> reminders.needless(invitation));
    }

    private OutgoingMail written(InvitationMail mail, Invitation invitation, Customer customer) {
        Revision revision = revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .orElseThrow(() -> new IllegalStateException("the survey's revision cannot be read"));
        InvitationToken token = invitations.mint(invitation.id());
        Invite invite = writer.write(invitation, mail.number(), revision, customer, token);
        return mails.of(invite, invitation.id(), mail.number(), mail.attempts(), customer.email());
    }
}
