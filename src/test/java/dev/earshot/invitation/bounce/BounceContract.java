package dev.earshot.invitation.bounce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.invitation.bounce.BounceKeeper.Kept;
import dev.earshot.invitation.bounce.Origin.Source;
import dev.earshot.invitation.bounce.report.Mails;
import dev.earshot.invitation.bounce.report.ReportReader;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a mail that came back stops us from writing to, and whom not. */
abstract class BounceContract {

    private static final String HARD = "dsn.postfix.5.1.1-user-unknown.eml";

    @Inject
    BounceKeeper keeper;

    @Inject
    BounceAddress addresses;

    @Inject
    SentInvitations invitations;

    @Inject
    Suppressions suppressions;

    @Inject
    Customers customers;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    SentInvitations.Sent sent;
    SentInvitations.Sent other;

    @BeforeEach
    void twoMailsLeft() {
        clock.set(TestClock.START);
        sent = invitations.of("follow");
        other = invitations.of("follow");
    }

    /** Other tests send mails, which refusals of ours would stop. */
    @AfterEach
    void nobodyBlamesUs() {
        database.write("delete from mail_event where kind = 'SENDER_PROBLEM'");
        database.write("update sending_stop set ended_at = ? where ended_at is null", Instant.EPOCH);
    }

    @Test
    void stopsWritingToAnAddressThatDoesNotExist() {
        assertThat(keep(Mails.with(HARD, "bounce+tok1@surveys.example.com", returnAddress())))
                .isEqualTo(Kept.DONE);
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
        assertThat(suppressions.contains(other.email())).isFalse();
        assertThat(invitation("state")).isEqualTo("UNDELIVERABLE");
        assertThat(invitation("sentence"))
                .isEqualTo("Came back: the address takes no mail (5.1.1). It is not written to again.");
        assertThat(database.count("invitation where id = ? and bounced_at is not null and sent_at is not null", id()))
                .isOne();
    }

    @Test
    void knowsTheReturnAddressInCapitals() {
        keep(Mails.with(HARD, "bounce+tok1@surveys.example.com", returnAddress().toUpperCase()));
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
    }

    @Test
    void believesNoForgedReport() {
        String forged = "bounce+" + BounceToken.of(sent.invitation(), new byte[32]) + "@example.com";
        assertThat(keep(Mails.with(
                        HARD, "bounce+tok1@surveys.example.com", forged, "nouser@example.com", sent.email())))
                .isEqualTo(Kept.FOR_PERSON);
        assertThat(keep(Mails.with(HARD, "20261121195804.031504@vm", "inv." + id() + ".1@example.com")))
                .as("the identifier alone")
                .isEqualTo(Kept.FOR_PERSON);
        assertThat(keep(Mails.with(HARD, "nouser@example.com", sent.email())))
                .as("the recipient alone")
                .isEqualTo(Kept.FOR_PERSON);
        assertThat(reason()).isEmpty();
    }

    @Test
    void believesAReportThatKnowsBothIdentifierAndRecipient() {
        assertThat(keep(Mails.with(
                        HARD,
                        "20261121195804.031504@vm",
                        "inv." + id() + ".r1.1@example.com",
                        "nouser@example.com",
                        sent.email())))
                .isEqualTo(Kept.DONE);
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
    }

    @Test
    void givesUpAMailboxThatWasFullOnThreeDaysWithinThirty() {
        soft();
        soft();
        clock.forward(Duration.ofHours(1));
        soft();
        assertThat(reason()).as("three times on one day").isEmpty();
        clock.forward(Duration.ofDays(25));
        soft();
        clock.forward(Duration.ofDays(6));
        soft();
        assertThat(reason()).as("the first is over thirty days ago").isEmpty();
        clock.forward(Duration.ofDays(1));
        soft();
        assertThat(reason()).contains(SuppressionReason.SOFT_BOUNCES);
    }

    @Test
    void holdsNothingAgainstTheCustomerWhenWeAreRefused() {
        for (int day = 0; day < 5; day++) {
            clock.forward(Duration.ofDays(1));
            keep(Mails.report(returnAddress(), "failed", "5.7.1", "smtp; 550 5.7.1 Blocked " + day));
        }
        assertThat(reason()).isEmpty();
        assertThat(invitation("state")).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void leavesAnInvitationAloneWhoseMailIsOnlyLate() {
        keep(Mails.report(returnAddress(), "delayed", "4.4.1", "smtp; timed out"));
        assertThat(invitation("state")).isEqualTo("SENT");
        assertThat(events()).isOne();
    }

    @Test
    void neverWritesAgainToSomebodyWhoComplained() {
        keep(Mails.with("arf.abuse.eml", "bounce+7f3c2a9be4d14d0f@surveys.example.com", returnAddress()));
        assertThat(reason()).contains(SuppressionReason.COMPLAINT);
        assertThat(invitation("state")).isEqualTo("SENT");
        assertThat(invitation("sentence"))
                .isEqualTo("Sent, then the customer reported it as spam. They are not written to again.");
        String link = "/u/" + links.token(sent.email());
        assertThat(given().get(link).asString())
                .contains("We will not ask again.")
                .doesNotContain("name=\"undo\"");
        given().formParam("undo", "1").post(link).then().statusCode(200);
        assertThat(reason()).contains(SuppressionReason.COMPLAINT);
    }

    @Test
    void knowsWhoComplainedByTheLinkInTheReturnedMail() {
        keep(Mails.with(
                "arf.abuse.eml",
                "Feedback-ID: nps-2026:berlin:invite:survey",
                "List-Unsubscribe: <http://ask.example.com/u/" + links.token(sent.email()) + ">"));
        assertThat(reason()).contains(SuppressionReason.COMPLAINT);
    }

    @Test
    void takesAnOptOutForAWishAndNoComplaint() {
        keep(Mails.with(
                "arf.abuse.eml",
                "Feedback-Type: abuse",
                "Feedback-Type: opt-out",
                "bounce+7f3c2a9be4d14d0f@surveys.example.com",
                returnAddress()));
        assertThat(reason()).contains(SuppressionReason.UNSUBSCRIBED);
    }

    @Test
    void stopsForAMailAndGoesOnByTheLink() {
        byte[] wish = ("To: " + addresses.unsubscribe(sent.email()).orElseThrow() + "\r\nSubject: unsubscribe\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(keep(wish)).isEqualTo(Kept.DONE);
        assertThat(reason()).contains(SuppressionReason.UNSUBSCRIBED);
        given().formParam("undo", "1")
                .post("/u/" + links.token(sent.email()))
                .then()
                .statusCode(200);
        assertThat(reason()).isEmpty();
        assertThat(keep(wish)).as("the same mail, read again").isEqualTo(Kept.DONE);
        assertThat(reason()).isEmpty();
    }

    @Test
    void countsAReportOnce() {
        byte[] mail = Mails.report(returnAddress(), "failed", "5.1.1", "smtp; 550 5.1.1 No");
        keep(mail);
        keep(mail);
        assertThat(events()).isOne();
    }

    @Test
    void remembersAfterTheAddressWasErased() {
        keep(Mails.report(returnAddress(), "failed", "5.1.1", "smtp; 550 5.1.1 No"));
        database.write("delete from mail_event where invitation_id = ?", id());
        database.write("delete from link_token where invitation_id = ?", id());
        database.write("delete from invitation where id = ?", id());
        database.write("delete from purchase where customer_id = ?", sent.customer());
        database.write("delete from customer where id = ?", sent.customer());
        customers.known(
                new Customers.Named(sent.email().toUpperCase(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
    }

    @Test
    void judgesWhatTheMailServerRefusesAtOnceByTheSameTable() {
        keeper.refusedAtSending(id(), id() + ".1", "550 5.7.1", "");
        assertThat(reason()).isEmpty();
        keeper.refusedAtSending(id(), id() + ".2", "550", "550 no");
        assertThat(reason()).isEmpty();
        keeper.refusedAtSending(id(), id() + ".3", "550 5.4.1", "550 5.4.1 no route to that host");
        assertThat(reason()).isEmpty();
        keeper.refusedAtSending(id(), id() + ".4", "550 5.4.1", "550 5.4.1 Recipient address rejected: Access denied");
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
    }

    @Test
    void believesARecipientOnlyWhereTheReporterIsKnown() {
        byte[] mail = Mails.with("dsn.postfix.4.2.2-expired.eml", "full@example.com", sent.email(), "4.2.2", "5.1.1");
        assertThat(keep(mail)).isEqualTo(Kept.FOR_PERSON);
        assertThat(keeper.keep(ReportReader.read(mail), Origin.of(Source.SES, "e" + UUID.randomUUID())))
                .isEqualTo(Kept.DONE);
        assertThat(reason()).contains(SuppressionReason.HARD_BOUNCE);
        assertThat(invitation("state")).isEqualTo("UNDELIVERABLE");
    }

    private void soft() {
        keep(Mails.with(
                "dsn.postfix.4.2.2-expired.eml",
                "bounce+tok-full@surveys.example.com",
                returnAddress(),
                "20261121200001",
                UUID.randomUUID().toString()));
    }

    private Kept keep(byte[] mail) {
        return keeper.keep(ReportReader.read(mail), Origin.of(Source.MAILBOX, mail));
    }

    private UUID id() {
        return sent.invitation();
    }

    private String returnAddress() {
        return addresses.of(id()).orElseThrow();
    }

    private Optional<SuppressionReason> reason() {
        return suppressions.reason(sent.email());
    }

    private String invitation(String column) {
        List<String> found = database.read("select " + column + " from invitation where id = ?", id());
        return found.get(0);
    }

    private long events() {
        return database.count("mail_event where invitation_id = ?", id());
    }
}
