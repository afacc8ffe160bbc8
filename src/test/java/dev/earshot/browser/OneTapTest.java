package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.tap.Settling;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People and machines at the links of a mail, in a real browser. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTapTest {

    private static final String NOT_YET = "It counts once you press Send my answers.";

    @TestHTTPResource
    URL server;

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @Inject
    SentInvitations invitations;

    @Inject
    Settling settling;

    private Chromium chromium;
    private SentInvitations.Sent sent;

    @BeforeAll
    void aBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void timeStandsStill() {
        clock.set(TestClock.START);
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void aMailWasSent() {
        clock.set(TestClock.START);
        sent = invitations.of("tap");
        clock.forward(Duration.ofHours(2));
    }

    @Test
    void savesTheTapOfSomebodyWithAMouse() {
        try (Reader person = person()) {
            person.opens(sent.token(), 9);
            assertThat(person.notice()).contains(NOT_YET);
            person.lookAround();
            person.page().mouse().move(120, 240);
            person.waitsUntilItSays("Saved: 9. Change it or add a comment.");
            person.page().locator("label.tile").nth(7).click();
            person.waitsUntilItSays("Saved: 7.");
            assertThat(states()).containsExactly("PROVISIONAL 7");
            tenMinutesPass();
            assertThat(counted()).containsExactly("7");
        }
    }

    @Test
    void savesTheTapOfSomebodyWithAKeyboard() {
        try (Reader person = person()) {
            person.opens(sent.token(), 9);
            person.lookAround();
            person.page().keyboard().press("Tab");
            person.waitsUntilItSays("Saved: 9.");
            assertThat(states()).containsExactly("PROVISIONAL 9");
        }
    }

    @Test
    void savesTheTapOfSomebodyWhoOnlyReads() {
        try (Reader person = person()) {
            person.opens(sent.token(), 9);
            person.waitsUntilItSays("Saved: 9."); // after five seconds in sight
            tenMinutesPass();
            assertThat(counted()).containsExactly("9");
        }
    }

    @Test
    void takesNoNoticeOfEventsAScriptMade() {
        try (Reader person = person()) {
            person.opens(sent.token(), 9);
            person.lookAround();
            int status = person.tapWhile(() -> person.page()
                            .evaluate("for (const kind of ['pointermove', 'keydown', 'wheel'])"
                                    + " dispatchEvent(new Event(kind))"))
                    .status();
            assertThat(status).isEqualTo(200);
            assertThat(database.read(
                            "select touched from link_event where kind = 'POST' and invitation_id = ?",
                            sent.invitation()))
                    .as("kept for having been in sight, not for being touched")
                    .singleElement()
                    .asString()
                    .matches("(?i)f(alse)?");
        }
    }

    @Test
    void setsAsideWhatAMachineSendsAtOnce() {
        try (Reader machine = Reader.machine(chromium.browser(), server.toString())) {
            machine.opens(sent.token(), 9);
            assertThat(machine.postsAtOnce(9)).isEqualTo(204);
            assertThat(machine.notice()).contains(NOT_YET);
            tenMinutesPass();
            assertThat(states()).containsExactly("QUARANTINED 9");
            assertThat(signs()).containsExactly("DRIVEN,NOT_THE_PAGE");
            assertThat(counted()).isEmpty();
        }
    }

    @Test
    void setsAsideWhatADrivenBrowserSendsThoughItWaits() {
        try (Reader machine = Reader.machine(chromium.browser(), server.toString())) {
            machine.opens(sent.token(), 9);
            assertThat(machine.tapWhile(() -> {}).status()).isEqualTo(204);
            assertThat(machine.notice()).contains(NOT_YET);
            tenMinutesPass();
            assertThat(signs()).containsExactly("DRIVEN");
        }
    }

    @Test
    void countsThePersonAndNotTheScannerBeforeThem() {
        try (Reader machine = Reader.machine(chromium.browser(), server.toString());
                Reader person = person()) {
            for (int score = 0; score <= 10; score++) {
                machine.opens(sent.token(), score);
                clock.forward(Duration.ofMillis(180));
                assertThat(machine.page().locator("[data-tap]").count()).isEqualTo(score < 3 ? 1 : 0);
            }
            assertThat(counted()).isEmpty();
            clock.forward(Duration.ofMinutes(30));
            person.opens(sent.token(), 8);
            person.lookAround();
            person.page().mouse().move(120, 240);
            person.waitsUntilItSays("Saved: 8.");
            tenMinutesPass();
            assertThat(counted()).containsExactly("8");
        }
    }

    @Test
    void keepsWhatWasConfirmedAgainstALateScanner() {
        try (Reader machine = Reader.machine(chromium.browser(), server.toString());
                Reader person = person()) {
            machine.opens(sent.token(), 0);
            person.opens(sent.token(), 9);
            person.page().locator("#survey .button").first().click();
            assertThat(person.page().locator("h1").textContent()).isEqualTo("Thank you.");
            assertThat(machine.postsAtOnce(0)).isEqualTo(409);
            tenMinutesPass();
            assertThat(counted()).containsExactly("9");
        }
    }

    @Test
    void worksWithoutScripts() {
        try (Reader person = Reader.personWithoutScripts(chromium.browser(), server.toString())) {
            person.opens(sent.token(), 9);
            assertThat(person.page().locator(".notice").textContent()).contains(NOT_YET);
            person.page().locator("label.tile").nth(6).click();
            person.page().locator("#survey .button").first().click();
            assertThat(person.page().locator("h1").textContent()).isEqualTo("Thank you.");
            assertThat(counted()).containsExactly("6");
            assertThat(states()).isEmpty();
        }
    }

    @Test
    void keepsNothingForAPageFetchedAhead() {
        try (Reader prefetcher = Reader.prefetcher(chromium.browser(), server.toString())) {
            prefetcher.opens(sent.token(), 9);
            assertThat(prefetcher.page().locator("[data-tap]").count()).isZero();
            assertThat(prefetcher.page().locator("script").count()).isZero();
            assertThat(prefetcher.page().locator("#survey .button").count()).isOne();
        }
    }

    private Reader person() {
        return Reader.person(chromium.browser(), server.toString());
    }

    private void tenMinutesPass() {
        clock.forward(Duration.ofMinutes(10));
        settling.settleBatch();
    }

    private List<String> states() {
        return database.read(
                "select state || ' ' || score from provisional_answer where invitation_id = ?", sent.invitation());
    }

    private List<String> signs() {
        return database.read("select signs from provisional_answer where invitation_id = ?", sent.invitation());
    }

    private List<String> counted() {
        return database.read(
                "select a.score from answer a join response r on r.id = a.response_id"
                        + " where r.customer_id = ? and a.question_id = 'recommend'",
                sent.customer());
    }
}
