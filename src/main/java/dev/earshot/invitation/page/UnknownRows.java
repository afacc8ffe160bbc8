package dev.earshot.invitation.page;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.queue.InvitationMail;
import dev.earshot.invitation.queue.UnknownMails;
import dev.earshot.invitation.queue.pace.OtherMails;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The unknown mails as the page lists them. */
@ApplicationScoped
class UnknownRows {

    private static final int MOST_SHOWN = 50;

    private final UnknownMails unknown;
    private final Invitations invitations;
    private final Customers customers;
    private final Installation installation;

    UnknownRows(UnknownMails unknown, Invitations invitations, Customers customers, Installation installation) {
        this.unknown = unknown;
        this.invitations = invitations;
        this.customers = customers;
        this.installation = installation;
    }

    long count() {
        return unknown.count();
    }

    long inFlight() {
        return unknown.inFlight();
    }

    /** Invitations first. */
    List<OutboxPage.Unknown> oldest(OutboxMessages says, String language) {
        return Stream.concat(
                        unknown.oldest(MOST_SHOWN).stream().map(mail -> row(mail, says)),
                        unknown.others(language, MOST_SHOWN).stream().map(this::row))
                .toList();
    }

    private OutboxPage.Unknown row(OtherMails.Unknown mail) {
        return new OutboxPage.Unknown(
                mail.id(),
                mail.recipient(),
                mail.name(),
                mail.handedOverAt().map(at -> at.atZone(installation.zone())),
                mail.messageId());
    }

    private OutboxPage.Unknown row(InvitationMail mail, OutboxMessages says) {
        return new OutboxPage.Unknown(
                mail.id(),
                customers
                        .get(invitations.get(mail.invitationId()).customerId())
                        .map(Customer::label)
                        .orElse("–"),
                mail.isReminder() ? says.reminder(String.valueOf(mail.number())) : says.firstMail(),
                mail.handedOverAt().map(at -> at.atZone(installation.zone())),
                mail.messageId().orElse("–"));
    }
}
