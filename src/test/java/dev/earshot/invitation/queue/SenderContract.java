package dev.earshot.invitation.queue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.transport.DkimCheck;
import dev.earshot.invitation.transport.KeptMail;
import dev.earshot.invitation.transport.Outbox;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent, once, and what is not. */
abstract class SenderContract {

    @Inject
    SentInvitations invitations;

    @Inject
    InvitationSender sender;

    @Inject
    Outbox outbox;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    GreenMail mails;
    PublicKey signing;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
        sender.sendBatch();
    }

    @Test
    void sendsWhatIsDueOnce() {
        SentInvitations.Sent due = invitations.of("follow");
        state(due, "SCHEDULED");
        sender.sendBatch();
        sendWhatWasPutOff();
        sender.sendBatch();
        assertThat(mailsTo(due)).isOne();
        assertThat(stateOf(due)).isEqualTo("SENT");
    }

    /** RFC 8058 wants both headers of one-click unsubscribe under the signature. */
    @Test
    void signsMailsWithTheHeadersThatStopThem() throws Exception {
        SentInvitations.Sent due = invitations.of("follow");
        state(due, "SCHEDULED");
        sender.sendBatch();
        sendWhatWasPutOff();
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(due.email()))
                .findFirst()
                .orElseThrow()
                .writeTo(raw);
        DkimCheck signature = new DkimCheck(raw.toString(StandardCharsets.ISO_8859_1));
        assertThat(signature.signedHeaders())
                .contains("from", "to", "subject", "message-id", "date", "list-unsubscribe", "list-unsubscribe-post");
        assertThat(signature.tag("d")).isEqualTo("example.com");
        assertThat(signature.tag("c")).isEqualTo("relaxed/relaxed");
        assertThat(signature.bodyIsWhole()).isTrue();
        assertThat(signature.headersAreWhole(signing)).isTrue();
        assertThat(new DkimCheck(raw.toString(StandardCharsets.ISO_8859_1).replace("One-Click", "Never"))
                        .headersAreWhole(signing))
                .isFalse();
    }

    @Test
    void neverSendsAgainWhatACrashLeftHalfDone() {
        SentInvitations.Sent halfDone = invitations.of("follow");
        state(halfDone, "SENDING");
        sender.sendBatch();
        assertThat(mailsTo(halfDone)).isZero();
        assertThat(stateOf(halfDone)).isEqualTo("SENDING");
    }

    @Test
    void asksNobodyWhoStoppedTheMailsInBetween() {
        SentInvitations.Sent due = invitations.of("follow");
        state(due, "SCHEDULED");
        given().formParam("List-Unsubscribe", "One-Click")
                .post("/u/" + links.token(due.email()))
                .then()
                .statusCode(200);
        sender.sendBatch();
        assertThat(mailsTo(due)).isZero();
        assertThat(stateOf(due)).isEqualTo("DROPPED");
        assertThat(database.read("select sentence from invitation where id = ?", due.invitation()))
                .containsExactly("Dropped: the customer asked for no more survey mails.");
    }

    @Test
    void twoSendersNeverTakeTheSame() {
        SentInvitations.Sent due = invitations.of("follow");
        state(due, "SCHEDULED");
        Thread[] senders = {new Thread(sender::sendBatch), new Thread(sender::sendBatch)};
        Arrays.stream(senders).forEach(Thread::start);
        Arrays.stream(senders).forEach(SenderContract::join);
        sendWhatWasPutOff();
        assertThat(mailsTo(due)).isOne();
    }

    @Test
    void keepsMailsInTheOutboxAsTheyAre() {
        SentInvitations.Sent any = invitations.of("follow");
        UUID invitation = any.invitation();
        outbox.deliver(new OutgoingMail(
                java.util.Optional.of(invitation),
                "a@example.com",
                "a@example.com",
                "b@example.com",
                "Hello",
                java.util.Map.of("Subject", "Hello"),
                "<p>é</p>",
                "é"));
        String id = database.read("select cast(id as varchar) from outbox_mail where invitation_id = ?", invitation)
                .get(0);
        KeptMail kept = outbox.get(UUID.fromString(id)).orElseThrow();
        assertThat(kept.html()).isEqualTo("<p>é</p>");
        assertThat(kept.headers()).containsEntry("Subject", "Hello");
        assertThat(outbox.newest(500)).contains(kept);
    }

    /** As a mail server may: what it puts off is sent a minute later. */
    private void sendWhatWasPutOff() {
        clock.forward(Duration.ofMinutes(1));
        sender.sendBatch();
    }

    private void state(SentInvitations.Sent sent, String state) {
        database.write("update invitation set state = ?, sent_at = null where id = ?", state, sent.invitation());
    }

    private String stateOf(SentInvitations.Sent sent) {
        return database.read("select state from invitation where id = ?", sent.invitation())
                .get(0);
    }

    private long mailsTo(SentInvitations.Sent sent) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(sent.email()))
                .count();
    }

    private static String recipient(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getHeader("To")[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
