package dev.earshot.insight.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The charter where a setting shows it to everybody. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class PublicCharterOnPostgresTest {

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
}
