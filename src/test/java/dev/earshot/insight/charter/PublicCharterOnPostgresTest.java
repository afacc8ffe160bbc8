package dev.earshot.insight.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.OnPostgres;
import dev.earshot.TestClock;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.TallyRows;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    TallyRows tallies;

    @Inject
    SignedIn signedIn;

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

    /** Nobody else looks at the charter of these days: it is remembered for five minutes. */
    @Test
    void programsReadItTooAndNothingIsShownOfFew() {
        clock.set(TestClock.START.plus(Duration.ofDays(900)));
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        tallies.add("helped", "recommend", Origin.INVITED, day, answers(4), 0);
        assertThat(promise(given().get("/charter.json"), "n")).isEqualTo("0");
        assertThat(promise(given().get("/charter.json"), "value")).isNull();
        assertThat(promise(given().get("/charter.json"), "verdict")).isEqualTo("open");
        assertThat(promise(signedIn.browser().get("/charter.json"), "n")).isEqualTo("4");
        tallies.add("helped", "recommend", Origin.INVITED, day.minusDays(1), answers(400), 0);
        assertThat(promise(given().get("/charter.json"), "n"))
                .as("within five minutes")
                .isEqualTo("0");
        clock.forward(Duration.ofMinutes(5));
        assertThat(promise(given().get("/charter.json"), "n")).isEqualTo("404");
        assertThat(promise(given().get("/charter.json"), "verdict")).isEqualTo("kept");
        tallies.clear("helped");
        clock.set(TestClock.START);
    }

    private static Histogram answers(long promoters) {
        return Histogram.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters);
    }

    private static String promise(Response charter, String field) {
        return charter.jsonPath().getString("promises.find { it.promise == 'We help gladly.' }." + field);
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
