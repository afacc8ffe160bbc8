package dev.earshot.invitation.queue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.customer.Unsubscriber;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.SentInvitations.Sent;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.queue.gate.TestWays;
import dev.earshot.invitation.transport.Transport;
import dev.earshot.purchase.PurchaseCancelled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked once more, and who is left alone. */
abstract class ReminderContract {

    private static final Pattern LINK = Pattern.compile("/r/([A-Za-z0-9_-]{22})\\?score=9");

    @Inject
    DueInvitations due;

    @Inject
    InvitationSender sender;

    @Inject
    Invitations invitations;

    @Inject
    Unsubscriber unsubscriber;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Event<PurchaseCancelled> cancelled;

    @Inject
    TestWays ways;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    Counter server = Counter.takingAll();
    Sent asked;

    @BeforeEach
    void theFirstMailLeft() {
        clock.set(TestClock.START.plus(Duration.ofDays(300)));
        database.write("update invitation set state = 'DROPPED' where state = 'SCHEDULED'");
        database.write("update invitation_mail set state = 'DROPPED' where state <> 'SENT'");
        ways.instead = Optional.of(server);
        asked = due.of("remind");
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(1);
        assertThat(due.mails(asked)).containsExactly("SENT", "SCHEDULED");
    }

    @AfterEach
    void goOn() {
        ways.instead = Optional.empty();
        clock.set(TestClock.START);
    }

    @Test
    void remindsAsOftenAsTheRuleSaysWithALinkOfItsOwn() {
        clock.forward(Duration.ofDays(3));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(1);
        for (int days : new int[] {1, 6, 30}) {
            clock.forward(Duration.ofDays(days));
            sender.sendDue();
            sender.sendDue();
        }
        List<OutgoingMail> mails = server.to(asked.email());
        assertThat(mails)
                .extracting(OutgoingMail::subject)
                .containsExactly(
                        "How was it with us?", "A reminder: How was it with us?", "A reminder: How was it with us?");
        assertThat(mails).extracting(mail -> mail.headers().get("Message-ID")).doesNotHaveDuplicates();
        assertThat(mails.get(1).text()).contains("If you have answered since, thank you");
        assertThat(mails).extracting(ReminderContract::token).doesNotHaveDuplicates();
        assertThat(mails).allSatisfy(mail -> assertThat(invitations
                        .byToken(InvitationToken.valueOf(token(mail)))
                        .orElseThrow()
                        .id())
                .isEqualTo(asked.invitation()));
        assertThat(due.mails(asked)).containsExactly("SENT", "SENT", "SENT");
        assertThat(invitations.get(asked.invitation()).expiresAt())
                .contains(TestClock.START.plus(Duration.ofDays(320)));
    }

    @Test
    void keepsTheDistanceToAReminderThatLeftLate() {
        clock.forward(Duration.ofDays(11));
        sender.sendDue();
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(2);
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(2);
        clock.forward(Duration.ofDays(1));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(3);
    }

    @Test
    void leavesThoseAloneWhoAnswered() {
        answer();
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        nothingMore("Dropped: the customer has answered.");
    }

    @Test
    void leavesThoseAloneWhoStoppedTheMails() {
        unsubscriber.unsubscribe(asked.email());
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        nothingMore("Dropped: the customer asked for no more survey mails.");
        assertThat(due.state(asked)).isEqualTo("SENT");
    }

    @Test
    void leavesThoseAloneWhoWithdrewTheirConsent() {
        database.write("update purchase set consent = 'NO' where customer_id = ?", asked.customer());
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        nothingMore("Dropped: the shop says the customer did not agree to be written to.");
    }

    @Test
    void leavesThoseAloneWhoGotTheirMoneyBack() {
        String order = asked.invitation().toString();
        database.write("update purchase set order_key = ? where customer_id = ?", order, asked.customer());
        QuarkusTransaction.requiringNew()
                .run(() -> cancelled.fire(new PurchaseCancelled("test", order, clock.instant(), "refunded")));
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(1);
        assertThat(due.mails(asked)).containsExactly("SENT", "DROPPED");
    }

    @Test
    void leavesThoseAloneWhoseMailCameBack() {
        database.write("update invitation set state = 'UNDELIVERABLE' where id = ?", asked.invitation());
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        nothingMore("Dropped: the invitation was cancelled, or its first mail did not arrive.");
    }

    @Test
    void remindsNobodyWithLinksThatDoNotWork() {
        clock.forward(Duration.ofDays(21));
        sender.sendDue();
        nothingMore("Dropped: the links of the invitation do not work any more.");
    }

    @Test
    void leavesThoseAloneWhoWantFewerMails() {
        given().formParam("mail", "rare")
                .post("/u/" + links.token(asked.email()))
                .then()
                .statusCode(200);
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        nothingMore("Dropped: the customer wants survey mails less often.");
    }

    @Test
    void wakesNobodyAtNight() {
        clock.forward(Duration.ofDays(4).plusHours(12));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(1);
        assertThat(due.state(asked)).isEqualTo("SENT");
        clock.forward(Duration.ofHours(10));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(2);
    }

    @Test
    void countsAReminderNobodyKnowsAboutAsSuchAndSendsNoSecond() {
        ways.instead = Optional.of(new Counter(mail -> new Transport.Unknown("the line went dead")));
        clock.forward(Duration.ofDays(5));
        sender.sendDue();
        ways.instead = Optional.of(server);
        clock.forward(Duration.ofDays(6));
        sender.sendDue();
        assertThat(server.to(asked.email())).hasSize(1);
        assertThat(due.mails(asked)).containsExactly("SENT", "UNKNOWN");
        assertThat(due.state(asked)).isEqualTo("SENT");
    }

    private void nothingMore(String sentence) {
        assertThat(server.to(asked.email())).hasSize(1);
        assertThat(due.mails(asked)).containsExactly("SENT", "DROPPED");
        assertThat(database.read(
                        "select sentence from invitation_mail where invitation_id = ? and number = 1",
                        asked.invitation()))
                .containsExactly(sentence);
    }

    private void answer() {
        database.write(
                "insert into response (id, response_key, survey_id, content_hash, origin, invitation_id, customer_id,"
                        + " language, facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on,"
                        + " changed_at) select ?, concat('i:', cast(id as varchar)), survey_id, content_hash,"
                        + " 'INVITED', id, customer_id, language, facts, 'x', false, 1, sent_at, date '2026-12-27',"
                        + " sent_at from invitation where id = ?",
                UUID.randomUUID(),
                asked.invitation());
    }

    private static String token(OutgoingMail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
