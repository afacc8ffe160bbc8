package dev.earshot.insight.digest.queue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.Role;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.DigestLinks;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.digest.mail.DigestWriter;
import dev.earshot.invitation.queue.gate.MailGate;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.invitation.queue.gate.TestWays;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing lost and nothing twice, and nothing to those who did not ask for it. */
abstract class DigestSenderContract {

    private static final Instant SUNDAY = Instant.parse("2027-02-28T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2027-03-01T07:00:01Z");

    @Inject
    DigestSender sender;

    @Inject
    DigestPlanner planner;

    @Inject
    Digests digests;

    @Inject
    DigestMails others;

    @Inject
    DigestLog log;

    @Inject
    DigestChoices choices;

    @Inject
    DigestLinks links;

    @Inject
    DigestWriter writer;

    @Inject
    MailGate gate;

    @Inject
    SendingStops stops;

    @Inject
    TestWays ways;

    @Inject
    Users users;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    GreenMail mails;
    private User reader;

    @BeforeEach
    void aReaderOnASunday() {
        database.write("delete from digest");
        database.write("delete from digest_choice");
        clock.set(SUNDAY);
        reader = users.put("d" + UUID.randomUUID() + "@example.com", "a long password", Role.ANALYST);
        choices.put(reader.id(), Rhythm.WEEKLY, "en", List.of());
    }

    @AfterEach
    void goOn() {
        ways.instead = Optional.empty();
        stops.resume("test");
        clock.set(TestClock.START);
    }

    @Test
    void sendsAWeekOnceOnTheMondayAfterIt() throws Exception {
        sender.sendDue();
        assertThat(received()).isEmpty();
        clock.set(MONDAY);
        for (int i = 0; i < 4; i++) {
            sender.sendDue();
            clock.forward(Duration.ofMinutes(11)); // As a mail server may: what it puts off is sent later.
        }
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).startsWith("Müller & Söhne, 22 February to 28 February: ");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<http://ask.example.com/u/digest/" + links.token(reader.id()) + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("DKIM-Signature")[0]).containsIgnoringCase("list-unsubscribe-post");
        clock.forward(Duration.ofDays(7));
        sender.sendDue();
        assertThat(database.count("digest where user_id = ?", reader.id())).isEqualTo(2);
    }

    @Test
    void sendsNothingToWhoDidNotChooseIt() {
        User other = users.put("o" + UUID.randomUUID() + "@example.com", "a long password", Role.OWNER);
        clock.set(MONDAY);
        sender.sendDue();
        assertThat(database.count("digest where user_id = ?", other.id())).isZero();
        choices.put(other.id(), Rhythm.WEEKLY, "en", List.of());
        sender.sendDue();
        assertThat(database.count("digest where user_id = ?", other.id())).isZero();
    }

    /** What is chosen anew changes what is sent, not whether. */
    @Test
    void anotherLanguageOrSurveyKeepsTheMailThatIsDue() {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY);
        choices.put(reader.id(), Rhythm.WEEKLY, "de", List.of("trend-points"));
        sender.sendDue();
        assertThat(kept.mails).hasSize(1);
        assertThat(kept.mails.get(0).html()).contains("lang=\"de\"");
    }

    @Test
    void manySendersMakeOneRowAndOneMail() throws InterruptedException {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY);
        List<Thread> all = List.of(another(), another(), another());
        all.forEach(Thread::start);
        for (Thread each : all) {
            each.join();
        }
        assertThat(states()).containsExactly("SENT");
        assertThat(kept.mails).hasSize(1);
        assertThat(kept.mails.get(0).invitation()).isEmpty();
    }

    @Test
    void sendsWhatASenderClaimedThatStoppedBeforeItHandedItOver() {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY);
        planner.plan();
        assertThat(digests.take(5)).hasSize(1);
        sender.sendDue();
        assertThat(kept.mails).isEmpty();
        clock.forward(Duration.ofMinutes(11));
        sender.sendDue();
        assertThat(kept.mails).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void neverSendsAgainWhatASenderHandedOverThatWasKilled() {
        ways.instead = Optional.of(mail -> {
            throw new KilledHere();
        });
        clock.set(MONDAY);
        assertThatThrownBy(() -> sender.sendDue()).isInstanceOf(KilledHere.class);
        Kept kept = keeping(new Transport.Delivered());
        clock.forward(Duration.ofMinutes(11));
        sender.sendDue();
        assertThat(kept.mails).isEmpty();
        assertThat(states()).containsExactly("UNKNOWN");
    }

    @Test
    void dropsWhatIsStoppedByOneClickBeforeItLeaves() {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY);
        planner.plan();
        List<QueuedDigest> claimed = digests.take(5);
        given().formParam("List-Unsubscribe", "One-Click")
                .post("/u/digest/" + links.token(reader.id()))
                .then()
                .statusCode(200);
        assertThat(digests.handOver(claimed.get(0), "<x@example.com>")).isFalse();
        digests.release(claimed);
        sender.sendDue();
        assertThat(kept.mails).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void forgetsWhoIsRemoved() {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY);
        planner.plan();
        database.write("delete from account_user where id = ?", reader.id());
        sender.sendDue();
        assertThat(kept.mails).isEmpty();
        assertThat(database.count("digest where user_id = ?", reader.id())).isZero();
    }

    @Test
    void waitsWhileSendingIsPausedAndSkipsWhatIsTooLate() {
        Kept kept = keeping(new Transport.Delivered());
        stops.pause("ann@shop.example");
        clock.set(MONDAY);
        sender.sendDue();
        clock.forward(Duration.ofDays(2));
        sender.sendDue();
        assertThat(states()).containsExactly("SCHEDULED");
        stops.resume("ann@shop.example");
        sender.sendDue();
        assertThat(states()).containsExactly("SENT");
        stops.pause("ann@shop.example");
        clock.set(MONDAY.plus(Duration.ofDays(11)));
        sender.sendDue();
        stops.resume("ann@shop.example");
        sender.sendDue();
        assertThat(states()).containsExactly("SENT", "DROPPED");
        assertThat(kept.mails).hasSize(1);
    }

    @Test
    void afterWeeksOfSilenceOnlyTheLatestIsSent() {
        Kept kept = keeping(new Transport.Delivered());
        clock.set(MONDAY.plus(Duration.ofDays(15)));
        sender.sendDue();
        assertThat(states()).containsExactly("DROPPED", "DROPPED", "SENT");
        assertThat(kept.mails).hasSize(1);
    }

    @Test
    void triesAgainWhatTheServerPutsOffAndGivesUpWhatItRefuses() {
        keeping(new Transport.NotNow(new SmtpReply(450, "4.2.0", "")));
        clock.set(MONDAY);
        sender.sendDue();
        sender.sendDue();
        assertThat(states()).containsExactly("SCHEDULED");
        assertThat(database.read("select attempts from digest")).containsExactly("1");
        keeping(new Transport.Refused(new SmtpReply(550, "5.1.1", "")));
        clock.forward(Duration.ofMinutes(2));
        sender.sendDue();
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void takesUpThePaceOfTheHouse() {
        keeping(new Transport.Delivered());
        clock.set(MONDAY);
        sender.sendDue();
        assertThat(others.claimedSince(MONDAY.minusSeconds(1))).containsEntry("example.com", 1L);
        assertThat(others.claimedSince(MONDAY)).isEmpty();
    }

    private Thread another() {
        return new Thread(new DigestSender(planner, digests, log, choices, users, writer, gate)::sendDue);
    }

    private Kept keeping(Transport.Outcome answer) {
        Kept kept = new Kept(answer);
        ways.instead = Optional.of(kept);
        return kept;
    }

    private List<String> states() {
        return database.read("select state from digest where user_id = ? order by due_at", reader.id());
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(reader.email()))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getHeader("To")[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process ends at this very place. */
    private static final class KilledHere extends Error {}
}
