package dev.earshot.invitation;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.mail.Invite;
import dev.earshot.invitation.mail.InviteMail;
import dev.earshot.invitation.mail.InviteWriter;
import dev.earshot.invitation.transport.Outbox;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Invitations whose mail lies in the outbox. */
@Singleton
public class KeptInvitations {

    @Inject
    SentInvitations sent;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Customers customers;

    @Inject
    Invitations invitations;

    @Inject
    InviteWriter writer;

    @Inject
    InviteMail mails;

    @Inject
    Outbox outbox;

    /** Keeps a mail; gives its id in the outbox. */
    public UUID of(String surveyId, String language) {
        SentInvitations.Sent made = sent.of(surveyId, language);
        InvitationToken token = new InvitationToken(made.token());
        Invite invite = writer.write(
                invitations.byToken(token).orElseThrow(),
                catalog.live(surveyId).orElseThrow(),
                customers.get(made.customer()).orElseThrow(),
                token);
        outbox.deliver(mails.of(invite, made.invitation(), 1, made.email()));
        return outbox.newest(1).get(0).id();
    }
}
