package dev.earshot.response.tap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.customer.UnsubscribeLinks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a machine's tap becomes, on whichever database: reference D.5's list, without a browser. */
abstract class MachineContract extends Tapped {

    @Inject
    UnsubscribeLinks links;

    @Test
    void writesNoAnswerForAHead() {
        scanner.tests(3);
        assertThat(events("kind = 'HEAD' and score = 3")).isOne();
        assertThat(database.count("response where customer_id = ?", sent.customer()))
                .isZero();
        assertThat(states()).isEmpty();
    }

    @Test
    void takesTheElevenLinksForATrap() {
        List<String> tickets = new ArrayList<>();
        for (int score = 0; score <= 10; score++) {
            tickets.add(scanner.opens(score).ticket());
            clock.forward(Duration.ofMillis(180));
        }
        assertThat(tickets.subList(0, 3)).doesNotContain("");
        assertThat(tickets.subList(3, 11)).containsOnly("");
        assertThat(events("kind = 'GET'")).isEqualTo(11);
        clock.forward(Duration.ofMinutes(3));
        String signals = "{\"touched\":true,\"driven\":false,\"after\":900}";
        assertThat(scanner.taps(0, tickets.get(0), signals).statusCode()).isEqualTo(204);
        tenMinutesPass();
        assertThat(states()).containsExactly("QUARANTINED 0");
        assertThat(signs()).containsExactly("MANY_SCORES");
        assertThat(counted()).isEmpty();
        assertThat(heard.of(sent.customer())).isEmpty();
    }

    @Test
    void seesABurstThatComesAfterTheTap() {
        scanner.opens(0).taps(0).then().statusCode(200);
        for (int score = 1; score <= 10; score++) {
            scanner.opens(score);
        }
        tenMinutesPass();
        assertThat(states()).containsExactly("QUARANTINED 0");
    }

    @Test
    void countsThePersonWhoComesHalfAnHourAfterTheScanner() {
        for (int score = 0; score <= 10; score++) {
            scanner.opens(score);
            if (score < 3) {
                scanner.taps(score);
            }
        }
        clock.forward(Duration.ofMinutes(30));
        settling.settleBatch();
        assertThat(person.opens(8).taps(8).statusCode()).isEqualTo(200);
        tenMinutesPass();
        assertThat(states()).containsExactly("QUARANTINED 2", "SETTLED 8");
        assertThat(counted()).containsExactly("8");
    }

    @Test
    void cannotChangeWhatWasConfirmed() {
        scanner.opens(0);
        person.opens(9);
        person.sends(9, "Fast").then().statusCode(303);
        assertThat(scanner.taps(0).statusCode()).isEqualTo(409);
        scanner.opens(1);
        assertThat(scanner.page().select("form, [data-tap]")).isEmpty();
        scanner.sends(1, "");
        tenMinutesPass();
        assertThat(counted()).containsExactly("9");
        assertThat(states()).isEmpty();
        assertThat(heard.of(sent.customer())).hasSize(1);
    }

    @Test
    void setsAsideWhatWasTappedAtOnceOrByADrivenBrowser() {
        scanner.opens(9);
        assertThat(scanner.taps(9, scanner.ticket(), "{\"touched\":false,\"driven\":false,\"after\":3}")
                        .statusCode())
                .isEqualTo(204);
        person.opens(9);
        person.taps(9, person.ticket(), "{\"touched\":true,\"driven\":true,\"after\":900}");
        tenMinutesPass();
        assertThat(signs()).containsExactlyInAnyOrder("NOT_THE_PAGE", "DRIVEN");
        assertThat(counted()).isEmpty();
    }

    @Test
    void setsAsideWhatComesBeforeAnybodyCanHaveReadTheMail() {
        clock.forward(Duration.ofHours(-2).plusSeconds(19));
        person.opens(9).taps(9);
        tenMinutesPass();
        assertThat(signs()).containsExactly("TOO_SOON");
    }

    @Test
    void setsAsideWhatTestedTheLinkFirst() {
        scanner.tests(9);
        clock.forward(Duration.ofSeconds(1));
        scanner.opens(9).taps(9);
        tenMinutesPass();
        assertThat(signs()).containsExactly("HEAD_FIRST");
    }

    @Test
    void setsAsideWhatFollowsTheStopLinkInTheSameSweep() {
        String stop = links.token(sent.email());
        given().header("User-Agent", Client.SCANNER).get("/u/" + stop).then().statusCode(200);
        clock.forward(Duration.ofSeconds(3));
        scanner.opens(9).taps(9);
        tenMinutesPass();
        assertThat(signs()).containsExactly("STOP_LINK_TOO");
    }

    @Test
    void givesPrefetchesAndProgramsAPageWithoutATicket() {
        assertThat(new Client(sent.token(), Client.PHONE)
                        .with("Sec-Purpose", "prefetch;prerender")
                        .opens(9)
                        .ticket())
                .isEmpty();
        assertThat(new Client(sent.token(), "BarracudaCentral/1.0 scanner")
                        .opens(9)
                        .ticket())
                .isEmpty();
        assertThat(events("prefetch = true")).isOne();
        assertThat(events("agent = 'GATEWAY'")).isOne();
        assertThat(person.opens(9).ticket()).isNotEmpty();
    }

    @Test
    void keepsABoundedNumberOfEventsAndSomeRoomForOthers() {
        for (int i = 0; i < 30; i++) {
            scanner.opens(i % 11);
        }
        person.opens(9);
        assertThat(events("kind = 'GET'")).isEqualTo(26);
    }

    @Test
    void showsThePageWhereNothingCanBeNoted() {
        database.write("alter table link_event rename to link_event_away");
        try {
            assertThat(person.opens(9)
                            .page()
                            .select("[name=recommend][checked]")
                            .val())
                    .isEqualTo("9");
            assertThat(person.sends(9, "").statusCode()).isEqualTo(303);
        } finally {
            database.write("alter table link_event_away rename to link_event");
        }
    }
}
