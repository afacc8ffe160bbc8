package dev.earshot.response.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.response.ResponseReceived;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** When an answer may still be given or changed, and by whom, on whichever database. */
public abstract class FinalAnswerContract extends PersonalForm {

    @Test
    void changesNothingWhenTheSameFormIsSentAgain() {
        Map<String, List<String>> fields = browser.opens("").fields("recommend=9", "reason=Fast");
        browser.post(fields);
        clock.forward(Duration.ofMinutes(5));
        assertThat(browser.post(fields).statusCode()).isEqualTo(303);
        assertThat(answers()).hasSize(2);
        assertThat(changes()).isEmpty();
        assertThat(heard.of(sent.customer())).hasSize(1);
        assertThat(stored("select id from response where customer_id = ? and changed_at > answered_at"))
                .isEmpty();
    }

    @Test
    void keepsOneResponseOfTwoSentAtOnce() {
        Map<String, List<String>> fields = browser.opens("").fields("recommend=9");
        List<CompletableFuture<String>> both = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> browser.post(fields).header("Location")))
                .toList();
        assertThat(both).extracting(CompletableFuture::join).containsOnly("/r/" + sent.token() + "?page=2");
        assertThat(stored("select id from response where customer_id = ?")).hasSize(1);
        assertThat(heard.of(sent.customer())).hasSize(1);
    }

    @Test
    void keepsTheOldAnswerWhenItIsChanged() {
        browser.opens("").sends("recommend=9", "reason=Fast");
        clock.forward(Duration.ofHours(20));
        Document again = browser.opens("?page=1").page();
        assertThat(again.select("[checked]").eachAttr("value")).containsExactly("9");
        assertThat(again.select("textarea").val()).isEqualTo("Fast");
        browser.sends("recommend=4", "reason=Fast");
        assertThat(answers()).containsExactlyInAnyOrder("recommend ANSWERED 4", "reason ANSWERED Fast");
        assertThat(changes()).containsExactly("9");
        assertThat(stored("select answered_on from response where customer_id = ?"))
                .containsExactly("2026-03-02");
        assertThat(stored("select id from response where customer_id = ? and changed_at > answered_at"))
                .hasSize(1);
        List<ResponseReceived> events = heard.of(sent.customer());
        assertThat(events).hasSize(2);
        assertThat(events.get(1).before().score("recommend")).hasValue(9);
        assertThat(events.get(1).after().score("recommend")).hasValue(4);
        assertThat(events.get(1).day()).isEqualTo(events.get(0).day());
    }

    @Test
    void tellsOthersOnlyThatItIsAnswered() {
        browser.opens("").sends("recommend=2", "reason=Broken");
        Respondent other = new Respondent("/r/" + sent.token(), true);
        assertThat(other.opens("?score=10").heading()).isEqualTo("This survey is already answered.");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.page().select(".said, form")).isEmpty();
        assertThat(other.opens("?page=1").last().asString()).doesNotContain("Broken");
        other.post(Map.of("page", List.of("1"), "recommend", List.of("10"), "key", List.of("A".repeat(22))));
        assertThat(answers()).contains("recommend ANSWERED 2");
        assertThat(browser.opens("").page().select(".said").text()).contains("You gave us 2");
    }

    @Test
    void letsTheAnswerRestWhenItsTimeIsOver() {
        Map<String, List<String>> fields = browser.opens("").fields("recommend=9");
        browser.post(fields);
        clock.forward(Duration.ofHours(72).minusSeconds(1));
        assertThat(browser.opens("?page=1").page().select("form")).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        assertThat(browser.opens("?page=1").heading()).isEqualTo("This survey is already answered.");
        assertThat(browser.sends("recommend=1").heading()).isEqualTo("This survey is already answered.");
        assertThat(answers()).contains("recommend ANSWERED 9");
    }

    @Test
    void looksTheSameForUnknownAndMalformedTokens() {
        String unknown = given().get("/r/" + "A".repeat(22))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String malformed =
                given().get("/r/short").then().statusCode(404).extract().asString();
        assertThat(malformed).isEqualTo(unknown).contains("We cannot find this survey.");
        assertThat(given().contentType("application/x-www-form-urlencoded")
                        .formParam("recommend", 3)
                        .post("/r/short")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(unknown);
        assertThat(given().header("Accept-Language", "de-AT").get("/r/short").asString())
                .contains("lang=\"de\"");
    }

    @Test
    void closesWhenItsTimeIsOver() {
        browser.opens("");
        clock.forward(Duration.ofDays(30));
        assertThat(browser.sends("recommend=9").status()).isEqualTo(410);
        assertThat(browser.opens("").status()).isEqualTo(410);
        assertThat(browser.heading()).isEqualTo("This link has expired.");
        assertThat(answers()).isEmpty();
    }

    @Test
    void closesForThoseWhoWantNoMoreMails() {
        unsubscriber.unsubscribe(sent.email());
        assertThat(browser.opens("?score=3").heading()).isEqualTo("You asked us not to ask.");
        assertThat(browser.post(Map.of("recommend", List.of("3"))).statusCode()).isEqualTo(200);
        assertThat(answers()).isEmpty();
    }

    @Test
    void closesWhenTheInvitationWasDropped() {
        database.write("update invitation set state = 'DROPPED' where id = ?", sent.invitation());
        assertThat(browser.opens("").status()).isEqualTo(410);
        assertThat(browser.heading()).isEqualTo("We no longer need an answer.");
    }
}
