package dev.earshot.response.tap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.account.SignedIn;
import dev.earshot.rollup.Recount;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What analysts see of clicks that were left out, on whichever database. */
abstract class ClicksContract extends Tapped {

    @Inject
    SignedIn signedIn;

    @Inject
    Recount recount;

    private String session;

    @BeforeEach
    void oneLooksAutomaticAndOneWaits() {
        database.write("delete from provisional_answer");
        session = signedIn.session();
        scanner.opens(2).taps(2, scanner.ticket(), "{\"touched\":false,\"driven\":true,\"after\":9}");
        Client other = new Client(invitations.of("tap").token(), Client.PHONE);
        clock.forward(Duration.ofMinutes(1));
        other.opens(9).taps(9);
    }

    @Test
    void saysBesideTheHeadlineHowManyWereLeftOut() {
        String words = "2 provisional clicks left out, 1 looks automatic.";
        for (String path : new String[] {"/?survey=tap", "/trend?survey=tap"}) {
            Document page = page(path);
            assertThat(page.select("header p a").eachText()).as(path).contains(words);
            assertThat(page.select("header p a").last().attr("href")).startsWith("/clicks?survey=tap&from=20");
        }
        assertThat(page("/trend?survey=tap&from=2026-01-01&to=2026-02-01").text())
                .doesNotContain("provisional");
        database.write("delete from provisional_answer");
        assertThat(page("/?survey=tap").text()).doesNotContain("provisional");
    }

    @Test
    void listsThemWithTheirSignsInWords() {
        Document page = page("/clicks?survey=tap");
        assertThat(page.select(".finding").text()).isEqualTo("2 provisional clicks left out, 1 looks automatic.");
        assertThat(page.select("ul.rows li")).hasSize(1);
        assertThat(page.select("ul.rows li p").eachText())
                .containsExactly(
                        "The browser says that a program drives it.",
                        "It was sent sooner than the page ever does by itself.");
        assertThat(page.select("table tbody").text()).isEqualTo("mail.example 1 of 2, 50%");
        assertThat(page.text()).doesNotContain(sent.email());
    }

    @Test
    void countsWhatAPersonRestoresWithTheDayItWasGiven() {
        clock.forward(Duration.ofDays(2));
        Response answer = restore(id(), token());
        assertThat(answer.header("Location")).isEqualTo("/clicks?survey=tap&from=2026-03-01&to=2026-03-04");
        assertThat(states()).containsExactly("SETTLED 2");
        assertThat(counted()).containsExactly("2");
        assertThat(heard.of(sent.customer())).singleElement().satisfies(event -> assertThat(event.day())
                .isEqualTo("2026-03-02"));
        assertThat(database.read("select deed from audit_entry where detail = ?", id()))
                .containsExactly("click restored");
        assertThat(recount.differences()).isEmpty();
        assertThat(restore(id(), token()).header("Location")).endsWith("&refused=1");
        assertThat(heard.of(sent.customer())).hasSize(1);
    }

    @Test
    void restoresNothingBesideAnAnswer() {
        person.opens(9);
        person.sends(9, "").then().statusCode(303);
        assertThat(page("/clicks?survey=tap").select("ul.rows form")).isEmpty();
        assertThat(restore(id(), token()).header("Location")).endsWith("&refused=1");
        assertThat(counted()).containsExactly("9");
        assertThat(database.count("audit_entry where detail = ?", id())).isZero();
    }

    @Test
    void restoresNothingForAFormFromElsewhere() {
        assertThat(restore(id(), "forged").statusCode()).isEqualTo(403);
        assertThat(states()).containsExactly("QUARANTINED 2");
    }

    @Test
    void refusesWhatIsNoSurveyAndNoDay() {
        assertThat(browser().get("/clicks?survey=none").statusCode()).isEqualTo(404);
        assertThat(browser().get("/clicks").statusCode())
                .as("the first survey there is")
                .isEqualTo(200);
        assertThat(browser().get("/clicks?survey=tap&from=soon").statusCode()).isEqualTo(400);
    }

    private Document page(String path) {
        return Jsoup.parse(browser().get(path).then().statusCode(200).extract().asString());
    }

    private String token() {
        return page("/clicks?survey=tap").select("form [name=csrf]").first().val();
    }

    private String id() {
        return database.read("select id from provisional_answer where invitation_id = ?", sent.invitation())
                .get(0);
    }

    private Response restore(String id, String token) {
        return browser()
                .formParams("csrf", token, "survey", "tap", "from", "2026-03-01", "to", "2026-03-04")
                .post("/clicks/" + id);
    }

    private RequestSpecification browser() {
        return signedIn.browser(session);
    }
}
