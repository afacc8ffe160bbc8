package dev.earshot.invitation.queue;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.mail.Invite;
import dev.earshot.invitation.mail.InviteMail;
import dev.earshot.invitation.mail.InviteWriter;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.platform.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes the mail that was claimed, or finds that none is to be sent after all. */
@ApplicationScoped
class MailMaker {

    private final Customers customers;
    private final Suppressions suppressions;
    private final Revisions revisions;
    private final Invitations invitations;
    private final Reminders reminders;
    private final InviteWriter writer;
    private final InviteMail mails;
    private final MailLog log;

    MailMaker(
            Customers customers,
            Suppressions suppressions,
            Revisions revisions,
            Invitations invitations,
            Reminders reminders,
            InviteWriter writer,
            InviteMail mails,
            MailLog log) {
        this.customers = customers;
        this.suppressions = suppressions;
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
            Optional<String> needless = needless(mail, invitation, customer);
            needless.ifPresent(sentence -> log.dropped(mail, sentence));
            return needless.isPresent() ? Optional.empty() : Optional.of(written(mail, invitation, customer));
        } catch (RuntimeException e) {
            if (Trouble.isPassing(e)) {
                throw e; // The database, not the mail: what was claimed goes back by itself.
            }
            String reference = Trouble.log("mail cannot be written: invitation=" + invitation.id(), e);
            log.failed(mail, "Our own mistake: the details are in the log under " + reference + ".", Optional.empty());
            return Optional.empty();
        }
    }

    private Optional<String> needless(InvitationMail mail, Invitation invitation, Customer customer) {
        return suppressions
                .reason(customer.email())
                .map(reason -> "Dropped: " + reason.words() + ".")
                .or(() -> mail.isReminder() ? reminders.needless(invitation) : Optional.empty());
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
