package dev.earshot.insight.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The charter where nothing is set: for whoever is signed in. */
@QuarkusTest
class CharterResourceTest {

    @Inject
    SignedIn signedIn;

    @Test
    void pageAndJsonTellTheSamePromises() {
        JsonPath json = signedIn.program().get("/api/v1/charter").jsonPath();
        Document page = Jsoup.parse(signedIn.browser()
                .header("Accept-Language", "en")
                .get("/charter")
                .asString());
        assertThat(page.select("tbody th").eachText()).isEqualTo(json.getList("promises.promise"));
        assertThat(page.text()).contains("Only who is signed in can read this page.");
    }

    @Test
    void nobodyElseReadsIt() {
        given().redirects()
                .follow(false)
                .get("/charter")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?to=%2Fcharter"));
        given().redirects().follow(false).get("/charter.json").then().statusCode(303);
        given().get("/api/v1/charter").then().statusCode(401);
    }
}
