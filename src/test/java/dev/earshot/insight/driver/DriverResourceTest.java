package dev.earshot.insight.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drivers as an analyst, a spreadsheet and a program see them. */
@QuarkusTest
class DriverResourceTest {

    private static final String SURVEY = "drivers";

    /** Days of this test alone: what is found of others' days is remembered. */
    private static final String DAYS = "&from=2025-02-01&to=2025-03-31";

    @Inject
    RatedAnswers answers;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    private final LocalDate day = LocalDate.of(2025, 3, 3);

    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        assertThat(day).isBefore(LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC));
        answers.clear(SURVEY);
        answers.add(SURVEY, day, 400, 2, 7);
    }

    @AfterEach
    void takeAnswersAway() {
        answers.clear(SURVEY);
    }

    @Test
    void pageJsonAndCsvShowTheSameFigures() {
        JsonPath json = program(DAYS);
        Document page = page(DAYS, "en");
        assertThat(page.select(".finding").text()).startsWith("Delivery speed moves NPS more than anything else");
        assertThat(page.select(".verdict").text()).isEqualTo("Signal");
        assertThat(page.select("tbody tr th").eachText()).isEqualTo(json.getList("drivers.name"));
        for (int i = 0; i < 3; i++) {
            Element row = page.select("tbody tr").get(i);
            assertThat(row.child(1).text())
                    .startsWith(Math.round(100 * json.getDouble("drivers[" + i + "].share.value")) + "% ");
            assertThat(row.child(2).text())
                    .startsWith("%.1f ".formatted(json.getDouble("drivers[" + i + "].performance.value")));
            assertThat(row.child(3).text())
                    .isEqualTo(Math.round(100 * json.getDouble("drivers[" + i + "].lowRatings")) + "%");
        }
        assertThat(page.select("svg text.halo").eachText()).isEqualTo(json.getList("drivers.name"));
        String file = page.select("a[download]").get(0).attr("href");
        assertThat(people.browser().get(file).asString())
                .contains("Delivery speed,delivery-speed," + json.getString("drivers[0].share.value"));
        assertThat(people.browser()
                        .get(file.replace(".csv", ".json"))
                        .jsonPath()
                        .getList("drivers"))
                .isEqualTo(json.getList("drivers"));
    }

    @Test
    void pricesPutWhatMoneyBuysFirst() {
        String prices = "&cost.quality=10&cost.delivery-speed=99000.50";
        JsonPath json = program(DAYS + prices);
        assertThat(json.getDouble("drivers[0].offer.cost")).isEqualTo(99000.5);
        assertThat(json.getDouble("drivers[1].offer.bestShare")).isEqualTo(1);
        Document page = page(DAYS + prices, "en");
        assertThat(page.select(".finding").text()).isEqualTo("Quality gains most for its money.");
        assertThat(page.select(".advice h3").eachText()).containsExactly("Quality", "Delivery speed", "Courtesy");
        assertThat(page.getElementById("cost.delivery-speed").val()).isEqualTo("99000.5");
        people.program()
                .get("/api/v1/surveys/drivers/drivers?cost.quality=cheap")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"cost.quality\" is an amount above 0"));
        people.program()
                .get("/api/v1/surveys/drivers/drivers?cost.shoe=3")
                .then()
                .statusCode(400)
                .body("detail", containsString("courtesy, delivery-speed, quality"));
    }

    @Test
    void thePageSpeaksGerman() {
        program(DAYS);
        Document page = page(DAYS, "de-AT,de;q=0.9");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".finding").text()).startsWith("Delivery speed bewegt NPS mehr als alles andere");
        assertThat(page.select("svg").text()).contains("Hier ansetzen");
    }

    @Test
    void whatIsMissingIsSaid() {
        String few = "&from=2025-03-02&to=2025-03-02";
        program(few);
        assertThat(page(few, "en").select(".empty").text())
                .startsWith(
                        "Too early for drivers 0 of the 100 complete answers that 3 attributes need are in: 100 more");
        assertThat(people.browser().get("/drivers?survey=door").asString()).contains("No ratings asked");
    }

    private JsonPath program(String query) {
        return people.program()
                .get("/api/v1/surveys/drivers/drivers?" + query.substring(1))
                .jsonPath();
    }

    private Document page(String query, String language) {
        return Jsoup.parse(people.browser()
                .header("Accept-Language", language)
                .get("/drivers?survey=" + SURVEY + query)
                .asString());
    }
}
