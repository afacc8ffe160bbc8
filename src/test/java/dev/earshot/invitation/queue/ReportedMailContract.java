package dev.earshot.invitation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations.Sent;
import dev.earshot.invitation.bounce.BounceAddress;
import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Mails;
import dev.earshot.invitation.bounce.report.ReportReader;
import dev.earshot.invitation.queue.gate.TestWays;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mail server says of a mail while it is handed over, and what is said of one nobody knew about. */
abstract class ReportedMailContract {

    @Inject
    DueInvitations due;

    @Inject
    InvitationSender sender;

    @Inject
    UnknownMails unknown;

    @Inject
    TestWays ways;

    @Inject
    BounceKeeper bounces;

    @Inject
    BounceAddress addresses;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nothingWaits() {
        clock.set(TestClock.START.plus(Duration.ofDays(400)));
        database.write("update invitation set state = 'DROPPED' where state = 'SCHEDULED'");
        database.write("update invitation_mail set state = 'DROPPED' where state <> 'SENT'");
    }

    @AfterEach
    void goOn() {
        ways.instead = Optional.empty();
        clock.set(TestClock.START);
    }

    @Test
    void aMailNobodyKnewAboutHasLeftWhenItComesBack() {
        Sent mail = unknown();
        cameBack(mail, "failed", "5.1.1");
        assertThat(due.mails(mail)).startsWith("SENT");
        assertThat(unknown.count()).isZero();
        assertThat(due.state(mail)).isEqualTo("UNDELIVERABLE");
        assertThat(due.sentence(mail)).startsWith("Came back: the address takes no mail (5.1.1).");
    }

    @Test
    void aMailNobodyKnewAboutHasLeftWhenItIsLate() {
        Sent mail = unknown();
        cameBack(mail, "delayed", "4.4.1");
        assertThat(due.mails(mail)).startsWith("SENT");
        assertThat(due.state(mail)).isEqualTo("SENT");
    }

    /** Of two mails of one invitation the report does not say which. */
    @Test
    void aReportWithoutAnIdentifierSaysNothingOfOneOfTwoMails() {
        Sent mail = unknown();
        database.write(
                "insert into invitation_mail (id, invitation_id, number, state, send_at, attempts, sentence, handed_over_at)"
                        + " select cast(? as uuid), invitation_id, 1, 'SENT', send_at, 1, '', handed_over_at"
                        + " from invitation_mail where invitation_id = ?",
                UUID.randomUUID().toString(),
                mail.invitation());
        cameBack(mail, "failed", "4.4.7");
        assertThat(due.mails(mail)).containsExactly("UNKNOWN", "SENT");
    }

    @Test
    void aRecipientRejectedAtOnceIsNotWrittenToAgain() {
        ways.instead = Optional.of(new Counter(mail -> new Transport.Refused(
                new SmtpReply(550, "5.4.1", "550 5.4.1 Recipient address rejected: Access denied"))));
        Sent mail = due.of("follow");
        sender.sendBatch();
        assertThat(database.read("select smtp_status from invitation_mail where invitation_id = ?", mail.invitation()))
                .containsExactly("5.4.1");
        assertThat(database.read("select kind from mail_event where invitation_id = ?", mail.invitation()))
                .containsExactly("HARD");
    }

    private Sent unknown() {
        ways.instead = Optional.of(new Counter(mail -> new Transport.Unknown("the connection broke")));
        Sent mail = due.of("follow");
        sender.sendBatch();
        assertThat(due.mails(mail)).containsExactly("UNKNOWN");
        return mail;
    }

    private void cameBack(Sent mail, String action, String status) {
        byte[] report =
                Mails.report(addresses.of(mail.invitation()).orElseThrow(), action, status, "smtp; " + status + " no");
        bounces.keep(ReportReader.read(report), Origin.of(Origin.Source.MAILBOX, report));
    }
}
