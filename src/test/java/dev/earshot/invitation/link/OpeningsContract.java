package dev.earshot.invitation.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opened by people, opened by machines, and forgotten in time; on whichever database. */
abstract class OpeningsContract {

    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Instant DAY = TestClock.START.plus(Duration.ofDays(200));

    @Inject
    SentInvitations invitations;

    @Inject
    LinkEvents events;

    @Inject
    LinkJudge judge;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void aDayOfItsOwn() {
        database.write("delete from link_event");
        database.write("delete from link_opening");
        clock.set(DAY);
    }

    @Test
    void countsPeopleAndMachinesApart() {
        SentInvitations.Sent read = invitations.of("tap");
        SentInvitations.Sent scanned = invitations.of("tap");
        note(invitations.of("tap"), LinkEvent.Kind.STOP, DAY);
        clock.forward(Duration.ofMinutes(30));
        opens(read, 9, PERSON);
        for (int score = 0; score <= 10; score++) {
            opens(scanned, score, PERSON + " x");
        }
        judge.judgeBatch();
        assertThat(openings("first_at is not null"))
                .as("bursts may still go on")
                .isZero();
        clock.forward(Duration.ofMinutes(2));
        judge.judgeBatch();
        judge.judgeBatch();
        assertThat(openings("opened_at is not null")).as("people").isOne();
        assertThat(openings("opened_at is null")).as("machines").isOne();
    }

    @Test
    void forgetsWhoCameAndKeepsWhatItCameTo() {
        opens(invitations.of("tap"), 9, PERSON);
        clock.forward(Duration.ofMinutes(2));
        judge.judgeBatch();
        clock.forward(Duration.ofDays(29));
        judge.judgeBatch();
        assertThat(database.count("link_event")).isOne();
        clock.forward(Duration.ofDays(1));
        judge.judgeBatch();
        assertThat(database.count("link_event")).isZero();
        assertThat(database.count("link_opening where opened_at is not null")).isOne();
    }

    @Test
    void seesACrowdInANetwork() {
        for (int i = 0; i < 5; i++) {
            assertThat(events.isCrowd("net", DAY)).isFalse();
            note(invitations.of("tap"), LinkEvent.Kind.GET, DAY.plusSeconds(i));
        }
        assertThat(events.isCrowd("net", DAY)).isTrue();
        assertThat(events.isCrowd("net", DAY.plusSeconds(70))).isFalse();
        assertThat(events.isCrowd("", DAY)).isFalse();
    }

    private void note(SentInvitations.Sent sent, LinkEvent.Kind kind, Instant at) {
        Caller caller = new Caller("client", "net", Agent.BROWSER, Set.of(), false);
        events.add(sent.invitation(), LinkEvent.fetch(kind, OptionalInt.empty(), caller, at, Optional.empty()));
    }

    private long openings(String condition) {
        return database.count("link_opening where " + condition);
    }

    private static void opens(SentInvitations.Sent sent, int score, String userAgent) {
        given().header("User-Agent", userAgent)
                .header("Accept-Language", "en")
                .get("/r/" + sent.token() + "?score=" + score)
                .then()
                .statusCode(200);
    }
}
