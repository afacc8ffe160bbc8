package dev.earshot.insight.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.OnPostgres;
import dev.earshot.TestClock;
import dev.earshot.platform.EarshotConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import org.apache.http.conn.params.ConnRoutePNames;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charter where a setting shows it to everybody. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class PublicCharterOnPostgresTest {

    @Inject
    EarshotConfig config;

    @Inject
    TestClock clock;

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
    }

    @Test
    void everybodyReadsItInTheirLanguageWithoutACookie() {
        Map.of(
                        "en", "What we promise, and what our customers say",
                        "de-AT", "Was wir versprechen und was unsere Kundschaft sagt",
                        "fr", "Ce que nous promettons et ce que disent nos clients",
                        "es", "Lo que prometemos y lo que dicen nuestros clientes",
                        "ar", "ما نعد به وما يقوله عملاؤنا")
                .forEach((language, title) -> {
                    Response response =
                            given().header("Accept-Language", language).get("/charter");
                    assertThat(response.statusCode()).isEqualTo(200);
                    assertThat(response.cookies()).isEmpty();
                    assertThat(response.headers().getValues("Cache-Control")).containsExactly("public, max-age=300");
                    Document page = Jsoup.parse(response.asString());
                    assertThat(page.select("h1").text()).isEqualTo(title);
                    assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "");
                    assertThat(page.select("a[href], form")).isEmpty();
                });
    }

    @Test
    void programsReadItTooAndNothingIsShownOfFew() {
        assertThat(given().get("/charter.json")
                        .jsonPath()
                        .getList("promises.findAll { it.promise == 'We help gladly.' && it.n > 0 && it.n < 10 }"))
                .isEmpty();
        assertThat(given().get("/charter.json").jsonPath().getList("promises.promise"))
                .contains("We help gladly.");
    }

    @Test
    void whoAsksAllTheTimeIsToldWhenToComeBackAndNobodyElseIsHeldUp() throws UnknownHostException {
        clock.set(TestClock.START.plus(Duration.ofDays(400)));
        for (int i = 0; i < config.charter().perMinute(); i++) {
            from("127.0.0.2")
                    .get(i % 2 == 0 ? "/charter" : "/charter.json")
                    .then()
                    .statusCode(200);
        }
        Response page = from("127.0.0.2").header("Accept-Language", "de").get("/charter");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("61");
        assertThat(page.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(Jsoup.parse(page.asString()).select("main").text()).contains("Nach einer Minute geht es wieder.");
        Response json = from("127.0.0.2").get("/charter.json");
        assertThat(json.statusCode()).isEqualTo(429);
        assertThat(json.header("Retry-After")).isEqualTo("61");
        assertThat(json.jsonPath().getString("type")).isEqualTo("/problems/too-often");
        from("127.0.0.3").get("/charter").then().statusCode(200);
        clock.forward(Duration.ofMinutes(1));
        from("127.0.0.2").get("/charter").then().statusCode(200);
    }

    private static RequestSpecification from(String address) throws UnknownHostException {
        return given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam(ConnRoutePNames.LOCAL_ADDRESS, InetAddress.getByName(address))));
    }
}
