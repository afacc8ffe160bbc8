package dev.earshot.insight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page speaks the language its reader's browser asks for, and says which that is. */
@QuarkusTest
class GermanPagesTest {

    @Inject
    SignedIn signedIn;

    @ParameterizedTest
    @CsvSource({
        "/, Überblick",
        "/trend?survey=trend-points, NPS im Verlauf",
        "/segments?survey=trend-points, Segmente",
        "/drivers, Treiber",
        "/who-answered, Wer antwortet",
        "/at-risk, Gefährdet",
        "/responses, Antworten",
        "/surveys, Umfragen",
        "/delivery, Zustellung",
        "/inbox, Eingang",
        "/inbox/dry-run, Eine Zuordnung ausprobieren",
        "/outbox, Ausgang",
        "/invitations/upload, Kunden hochladen",
        "/clicks, Nicht gezählte Klicks"
    })
    void speaksGerman(String path, String title) {
        assertThat(title(path, "de-AT,de;q=0.9,en;q=0.5", "de")).isEqualTo(title + " – Earshot");
    }

    @ParameterizedTest
    @CsvSource({"/, Overview", "/surveys, Surveys", "/inbox, Inbox"})
    void speaksEnglishWhereItCannotDoBetter(String path, String title) {
        assertThat(title(path, "pl,fr;q=0.5", "en")).isEqualTo(title + " – Earshot");
    }

    @Test
    void speaksGermanAtTheDoor() {
        signedIn.session(); // There is an account, so the door is not that of the first run.
        Response page = given().header("Accept-Language", "de").get("/login");
        assertThat(Jsoup.parse(page.asString()).title()).isEqualTo("Anmelden – Earshot");
        assertThat(page.header("Content-Language")).isEqualTo("de");
    }

    @Test
    void saysInGermanThatThereIsNothing() {
        Response page = signedIn.browser()
                .header("Accept-Language", "de")
                .header("Accept", "text/html")
                .get("/clicks?survey=none");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(page.asString()).title()).isEqualTo("Unter dieser Adresse ist nichts – Earshot");
        assertThat(Jsoup.parse(page.asString()).select("p[lang=en]").text()).contains("names no survey");
    }

    private String title(String path, String wanted, String spoken) {
        Response answer = signedIn.browser().header("Accept-Language", wanted).get(path);
        Document page = Jsoup.parse(answer.then().statusCode(200).extract().asString());
        assertThat(page.select("html").attr("lang")).isEqualTo(spoken);
        assertThat(answer.header("Content-Language")).isEqualTo(spoken);
        assertThat(answer.headers().getValues("Vary")).contains("Accept-Language");
        return page.title();
    }
}
