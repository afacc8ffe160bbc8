package dev.earshot.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the link that stops mails promises, on whichever database. */
public abstract class PreferenceContract {

    @Inject
    UnsubscribeLinks links;

    @Inject
    Suppressions suppressions;

    @Inject
    MailWishes wishes;

    @Inject
    Customers customers;

    String email;
    String address;

    @BeforeEach
    void aMailWasSent() {
        email = "mara." + UUID.randomUUID() + "@mail.example";
        customers.known(new Customers.Named(email, Optional.empty(), Optional.empty(), Optional.empty()));
        address = "/u/" + links.token(email);
    }

    @Test
    void changesNothingWhenOpened() {
        Response page = given().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(heading(page)).isEqualTo("Do you want no more survey emails?");
        assertThat(page.asString()).contains("m…").doesNotContain(email);
        assertThat(suppressions.contains(email)).isFalse();
    }

    @Test
    void stopsAtOnceForTheButtonOfAMailProgram() {
        for (int twice = 0; twice < 2; twice++) {
            Response page = given().contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(suppressions.contains(email)).isTrue();
        }
        assertThat(heading(given().get(address))).isEqualTo("We will not ask again.");
    }

    @Test
    void understandsAMultipartBodyToo() {
        given().multiPart("List-Unsubscribe", "One-Click").post(address).then().statusCode(200);
        assertThat(suppressions.contains(email)).isTrue();
    }

    @Test
    void canBeUndone() {
        given().contentType("application/x-www-form-urlencoded")
                .post(address)
                .then()
                .statusCode(200);
        assertThat(suppressions.contains(email)).isTrue();
        Response page = given().formParam("undo", "1").post(address);
        assertThat(page.asString()).contains("Undone.");
        assertThat(suppressions.contains(email)).isFalse();
    }

    /** RFC 8058: no cookie, no redirect; HEAD answers like GET and changes as little. */
    @Test
    void asksAMailProgramForNothing() {
        assertThat(given().head(address).statusCode()).isEqualTo(200);
        assertThat(suppressions.contains(email)).isFalse();
        Response answer = given().redirects()
                .follow(false)
                .header("Cookie", "session=stale")
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
        assertThat(suppressions.contains(email)).isTrue();
    }

    @Test
    void offersFewerMailsBesideNone() {
        given().formParam("mail", "off").post(address);
        for (String choice : List.of("rare", "pause")) {
            Response page = given().formParam("mail", choice).post(address);
            assertThat(page.asString()).contains("Saved.");
            assertThat(Jsoup.parse(page.asString()).select("input[checked]").eachAttr("value"))
                    .containsExactly(choice);
            assertThat(suppressions.contains(email)).isFalse();
        }
        assertThat(wishes.of(email).map(MailWish::kind)).contains(MailWish.Kind.PAUSED);
        given().formParam("mail", "on").post(address).then().statusCode(200);
        assertThat(wishes.of(email)).isEmpty();
        given().formParam("mail", "something else").post(address).then().statusCode(200);
        assertThat(suppressions.contains(email)).isTrue();
    }

    @Test
    void knowsNoForgedToken() {
        for (String token : new String[] {"x", links.token(email) + "A", "v1.AAAA.BBBB", "%C3%A9"}) {
            given().get("/u/" + token).then().statusCode(404);
            given().formParam("undo", "1").post("/u/" + token).then().statusCode(404);
        }
    }

    @Test
    void speaksTheLanguageOfTheBrowser() {
        Response page = given().header("Accept-Language", "ar;q=0.9, it").get(address);
        assertThat(Jsoup.parse(page.asString()).select("html[lang=ar][dir=rtl]"))
                .hasSize(1);
        assertThat(heading(page)).isEqualTo("هل تريد إيقاف رسائل الاستبيان؟");
    }

    private static String heading(Response page) {
        return Jsoup.parse(page.asString()).select("h1").text();
    }
}
