package dev.earshot.response.tap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.response.ResponseReceived;
import dev.earshot.rollup.Recount;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person's tap becomes, on whichever database. */
abstract class TapContract extends Tapped {

    @Inject
    Recount recount;

    @Test
    void countsATapNobodyConfirmedAfterTenMinutesWithTheDayItWasGiven() {
        clock.forward(Duration.ofHours(11).plusMinutes(55)); // 23:55
        assertThat(person.opens(9).taps(9).then().statusCode(200).extract().<String>path("saved"))
                .isEqualTo("Saved: 9. Change it or add a comment.");
        assertThat(states()).containsExactly("PROVISIONAL 9");
        assertThat(counted()).isEmpty();
        clock.forward(Duration.ofMinutes(9));
        settling.settleBatch();
        assertThat(counted()).isEmpty();
        tenMinutesPass();
        tenMinutesPass();
        assertThat(states()).containsExactly("SETTLED 9");
        assertThat(counted()).containsExactly("9");
        assertThat(heard.of(sent.customer())).singleElement().satisfies(event -> {
            assertThat(event.day()).isEqualTo("2026-03-02");
            assertThat(event.after().score("recommend")).hasValue(9);
            assertThat(event.after().seen()).containsExactly("recommend");
        });
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void keepsTheLastChoiceOfThePage() {
        person.opens(9).taps(9);
        clock.forward(Duration.ofSeconds(4));
        person.taps(7);
        tenMinutesPass();
        assertThat(states()).containsExactly("SETTLED 7");
        assertThat(counted()).containsExactly("7");
    }

    @Test
    void countsWhatWasOnlyInSightToo() {
        person.opens(9).rests(9).then().statusCode(200);
        tenMinutesPass();
        assertThat(counted()).containsExactly("9");
    }

    @Test
    void letsTheSentFormBeatTheTap() {
        person.opens(9).taps(9);
        person.sends(4, "Broken").then().statusCode(303);
        assertThat(states()).containsExactly("OVERTAKEN 9");
        tenMinutesPass();
        assertThat(counted()).containsExactly("4");
        assertThat(heard.of(sent.customer())).hasSize(1);
    }

    @Test
    void letsWhoeverSendsTheFormLaterMakeTheSettledAnswerTheirOwn() {
        person.opens(9).taps(9);
        tenMinutesPass();
        clock.forward(Duration.ofDays(5));
        Client desk = new Client(sent.token(), Client.DESK).opens(6);
        assertThat(desk.page().select("[name=recommend][checked]").val()).isEqualTo("6");
        assertThat(desk.sends(6, "It broke").statusCode()).isEqualTo(303);
        assertThat(counted()).containsExactly("6");
        List<ResponseReceived> events = heard.of(sent.customer());
        assertThat(events).hasSize(2);
        assertThat(events.get(1).before().score("recommend")).hasValue(9);
        assertThat(events.get(1).day()).isEqualTo(events.get(0).day());
        assertThat(database.count("response where customer_id = ?", sent.customer()))
                .isOne();
        assertThat(recount.differences()).isEmpty();
        assertThat(person.opens(9).page().select("h1").text()).isEqualTo("This survey is already answered.");
        assertThat(desk.opens(5).page().select("form"))
                .as("its own page may change it")
                .hasSize(1);
    }

    @Test
    void letsALaterTapReplaceASettledOne() {
        person.opens(9).taps(9);
        tenMinutesPass();
        clock.forward(Duration.ofHours(3));
        person.opens(3).taps(3);
        assertThat(counted()).containsExactly("9");
        tenMinutesPass();
        assertThat(counted()).containsExactly("3");
        assertThat(heard.of(sent.customer())).hasSize(2);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void settlesOnceHoweverManyDoIt() {
        person.opens(9).taps(9);
        clock.forward(Duration.ofMinutes(10));
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(settling::settleBatch))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(heard.of(sent.customer())).hasSize(1);
        assertThat(states()).containsExactly("SETTLED 9");
    }

    @Test
    void keepsOneAnswerOfASettlingTapAndAFormSentAtOnce() {
        person.opens(9).taps(9);
        clock.forward(Duration.ofMinutes(10));
        CompletableFuture<Integer> settled = CompletableFuture.supplyAsync(settling::settleBatch);
        CompletableFuture<Integer> form =
                CompletableFuture.supplyAsync(() -> person.sends(2, "").statusCode());
        settled.join();
        assertThat(form.join()).isEqualTo(303);
        assertThat(counted()).containsExactly("2");
        assertThat(database.count("response where customer_id = ?", sent.customer()))
                .isOne();
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void needsAGoodTicketForATapAndNoneForTheForm() {
        Client other = new Client(invitations.of("tap").token(), Client.PHONE).opens(9);
        String signals = "{\"touched\":true,\"driven\":false,\"after\":900}";
        person.opens(9);
        for (String ticket : List.of("", "nonsense", other.ticket(), person.ticket() + "x")) {
            assertThat(person.taps(9, ticket, signals).statusCode()).as(ticket).isEqualTo(403);
        }
        assertThat(person.taps(11).statusCode()).isEqualTo(403);
        for (String body : List.of("", "null", "{", "[]", "{\"score\":9}", "{\"ticket\":1,\"score\":\"x\"}")) {
            assertThat(person.posts(body).statusCode()).as(body).isIn(400, 403);
        }
        clock.forward(Duration.ofHours(2));
        assertThat(person.taps(9).statusCode()).as("too old").isEqualTo(403);
        assertThat(states()).isEmpty();
        assertThat(person.sends(9, "").statusCode()).isEqualTo(303);
        assertThat(counted()).containsExactly("9");
    }

    @Test
    void asksForSendWhereTheSurveyWantsItSo() {
        Client visitor = new Client(invitations.of("tap-confirmed").token(), Client.PHONE).opens(9);
        assertThat(visitor.page().select(".notice").text()).contains("It counts once you press");
        assertThat(visitor.page().select("[data-tap], script")).isEmpty();
    }
}
