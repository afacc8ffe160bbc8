package dev.earshot.insight.digest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.Role;
import dev.earshot.account.SignedIn;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.invitation.queue.gate.SendingStop;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.invitation.queue.gate.TestWays;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server makes of digests is seen and acted upon as with invitations. */
abstract class DigestTroubleContract {

    private static final Instant SUNDAY = Instant.parse("2027-05-30T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2027-05-31T07:00:01Z");
    private static final int READERS = 4;

    @Inject
    DigestSender sender;

    @Inject
    DigestChoices choices;

    @Inject
    SendingStops stops;

    @Inject
    TestWays ways;

    @Inject
    Users users;

    @Inject
    SignedIn signedIn;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final List<User> readers = new ArrayList<>();
    private String session = "";

    @BeforeEach
    void readersOnASunday() {
        database.write("delete from digest");
        database.write("delete from digest_choice");
        clock.set(SUNDAY);
        for (int i = 0; i < READERS; i++) {
            User reader = users.put("t" + UUID.randomUUID() + "@example.com", "a long password", Role.ANALYST);
            choices.put(reader.id(), Rhythm.WEEKLY, "en", List.of());
            readers.add(reader);
        }
        clock.set(MONDAY);
        session = signedIn.session();
    }

    @AfterEach
    void goOn() {
        ways.instead = Optional.empty();
        stops.resume("test");
        database.write("delete from digest");
        database.write("delete from digest_choice");
        clock.set(TestClock.START);
    }

    @Test
    void threeRefusalsForReasonsOnOurSideStopAllSending() {
        answering(new Transport.Refused(new SmtpReply(550, "5.7.1", "")));
        sender.sendDue();
        assertThat(database.read("select state from digest order by state"))
                .containsExactly("FAILED", "FAILED", "FAILED", "SCHEDULED");
        assertThat(stops.current().map(SendingStop::sentence).orElse(""))
                .startsWith("Sending has stopped: mail servers refused 3 of the last 3 mails for reasons on our side");
        stops.resume("test");
        clock.forward(Duration.ofMinutes(1));
        sender.sendDue();
        assertThat(stops.current()).as("from then on they count anew").isEmpty();
    }

    @Test
    void refusalsOfAnAddressDoNot() {
        answering(new Transport.Refused(new SmtpReply(550, "5.1.1", "")));
        sender.sendDue();
        assertThat(database.read("select state from digest"))
                .containsOnly("FAILED")
                .hasSize(READERS);
        assertThat(stops.current()).isEmpty();
    }

    @Test
    void oneOfUnknownFateStandsInTheOutboxUntilSomebodyDecides() {
        answering(new Transport.Unknown("it said nothing"));
        sender.sendDue();
        assertThat(database.read("select state from digest"))
                .containsOnly("UNKNOWN")
                .hasSize(READERS);
        Element first = row(0, "en").orElseThrow();
        assertThat(first.select("td").get(0).text()).isEqualTo("Digest, 24 May to 30 May");
        assertThat(first.select("td").get(2).text()).startsWith("<").endsWith(">");
        assertThat(row(0, "de").orElseThrow().select("td").get(0).text()).isEqualTo("Digest, 24. Mai bis 30. Mai");
        assertThat(page("/delivery", "en").select(".late").text()).contains("of unknown fate");

        assertThat(decide(first, "left").statusCode()).isEqualTo(303);
        assertThat(row(0, "en")).isEmpty();
        assertThat(state(0)).isEqualTo("SENT");
        assertThat(decide(first, "again").statusCode()).as("decided before").isEqualTo(404);

        clock.forward(Duration.ofDays(20));
        session = signedIn.session();
        decide(row(1, "en").orElseThrow(), "again");
        assertThat(row(1, "en")).isEmpty();
        Kept kept = answering(new Transport.Delivered());
        sender.sendDue();
        assertThat(state(1)).as("however late").isEqualTo("SENT");
        assertThat(kept.mails).anyMatch(mail -> mail.to().equals(readers.get(1).email()));
    }

    private Kept answering(Transport.Outcome answer) {
        Kept kept = new Kept(answer);
        ways.instead = Optional.of(kept);
        return kept;
    }

    private String state(int reader) {
        return database.read(
                        "select state from digest where user_id = ? and first_day = date '2027-05-24'",
                        readers.get(reader).id())
                .get(0);
    }

    private Response decide(Element row, String what) {
        return signedIn.browser(session)
                .formParams("csrf", row.select("input[name=csrf]").val())
                .post(row.select("button[formaction$=" + what + "]").attr("formaction"));
    }

    private Optional<Element> row(int reader, String language) {
        return page("/outbox", language).select("tr").stream()
                .filter(row ->
                        row.select("th").text().equals(readers.get(reader).email()))
                .findFirst();
    }

    private Document page(String path, String language) {
        return Jsoup.parse(signedIn.browser(session)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
