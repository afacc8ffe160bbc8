package dev.earshot.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in, how, and who does not. */
abstract class LoginContract {

    private static final String PASSWORD = "a sentence nobody guesses";

    @Inject
    Users users;

    @Inject
    ApiKeys keys;

    @Inject
    TestClock clock;

    private String email;

    @BeforeEach
    void oneUser() {
        clock.set(TestClock.START);
        email = "u" + UUID.randomUUID() + "@example.com";
        users.put(email, PASSWORD, Role.OWNER);
    }

    @Test
    void letsSomebodyInOnALanWithoutHttps() {
        Response in =
                login(browser().header("Origin", "http://192.168.1.5:8080").header("Host", "192.168.1.5:8080"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/");
        assertThat(in.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        browser().cookie("earshot", in.cookie("earshot")).get("/trend").then().statusCode(200);
    }

    @Test
    void refusesAFormFromAnotherSite() {
        assertThat(login(browser().header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(login(browser().header("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(login(browser().header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(login(browser().header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void neverLeadsToAnotherServer() {
        for (String elsewhere :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX: y"}) {
            Response in = browser()
                    .formParams("email", email, "password", PASSWORD, "to", elsewhere)
                    .post("/login");
            assertThat(in.header("Location"))
                    .as(elsewhere)
                    .doesNotContain("evil")
                    .startsWith("/");
        }
        Response in = browser()
                .formParams("email", email, "password", PASSWORD, "to", "/trend?by=day")
                .post("/login");
        assertThat(in.header("Location")).isEqualTo("/trend?by=day");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
        Response wrong =
                browser().formParams("email", email, "password", "wrong").post("/login");
        Response unknown = browser()
                .formParams("email", "nobody@example.com", "password", "wrong")
                .post("/login");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.asString().replace("nobody@example.com", email)).isEqualTo(wrong.asString());
    }

    @Test
    void slowsDownWhoeverGuesses() {
        for (int i = 0; i < 10; i++) {
            browser().formParams("email", email, "password", "wrong").post("/login");
        }
        assertThat(login(browser()).statusCode()).isEqualTo(429);
        clock.forward(Duration.ofMinutes(2));
        assertThat(login(browser()).statusCode()).isEqualTo(303);
    }

    @Test
    void signsOutEverywhereAndOnlyFromItsOwnForm() {
        String session = login(browser()).cookie("earshot");
        browser().cookie("earshot", session).post("/logout").then().statusCode(403);
        String page = browser().cookie("earshot", session).get("/trend").asString();
        String token = org.jsoup.Jsoup.parse(page).select("input[name=csrf]").val();
        browser()
                .cookie("earshot", session)
                .formParam("csrf", token)
                .post("/logout")
                .then()
                .statusCode(303);
        browser().cookie("earshot", session).get("/trend").then().statusCode(303);
    }

    @Test
    void endsASessionAfterTwoWeeks() {
        String session = login(browser()).cookie("earshot");
        clock.forward(Duration.ofDays(14));
        Response page = browser().cookie("earshot", session).get("/trend");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/login?to=%2Ftrend");
    }

    @Test
    void letsProgramsInByKeyAlone() {
        String key = keys.add("test");
        browser()
                .header("Authorization", "Bearer " + key)
                .get("/q/metrics")
                .then()
                .statusCode(200);
        browser()
                .header("Authorization", "Bearer " + key)
                .get("/q/openapi")
                .then()
                .statusCode(200);
        browser()
                .header("Authorization", "Bearer " + key)
                .get("/at-risk")
                .then()
                .statusCode(403);
        browser().header("Authorization", "Bearer " + key).get("/outbox").then().statusCode(403);
        Response none = browser().get("/api/v1/trend");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.contentType()).startsWith("application/problem+json");
        browser()
                .header("Authorization", "Bearer " + key + "x")
                .get("/q/metrics")
                .then()
                .statusCode(401);
        browser().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void keepsEveryPageToItself() {
        Response login = browser().get("/login");
        assertThat(login.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(login.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(login.header("Cache-Control")).isEqualTo("no-store");
        Response form = browser().get("/r/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(form.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(form.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }

    private Response login(RequestSpecification browser) {
        return browser.formParams("email", email, "password", PASSWORD).post("/login");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }
}
