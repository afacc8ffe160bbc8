package dev.earshot.insight.trend.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.TallyRows;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.insight.trend.TrendCsv;
import dev.earshot.response.Origin;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrendResourceTest {

    private static final String SURVEY = "trend-points";

    /** The last week of one year into the first of the next, with a week without answers between. */
    private static final String RANGE = "?survey=trend-points&by=week&from=2025-12-22&to=2026-01-11";

    private static final Histogram FIRST = Histogram.of(0, 0, 1, 0, 2, 0, 0, 5, 10, 12, 20, 30);
    private static final Histogram LAST = Histogram.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    @Inject
    SignedIn signedIn;

    @Inject
    TallyRows tallies;

    @Inject
    TestClock clock;

    @BeforeEach
    void answers() {
        clock.set(TestClock.START);
        tallies.clear(SURVEY);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2025-12-28"), FIRST, 3);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-01-11"), LAST, 0);
        tallies.add(SURVEY, "recommend", Origin.OPEN, LocalDate.parse("2026-01-07"), LAST, 0);
        tallies.add(
                SURVEY,
                "easy",
                Origin.INVITED,
                LocalDate.parse("2025-12-28"),
                Histogram.of(1, 0, 0, 1, 2, 9, 20, 30),
                0);
    }

    /** Nobody gave them, so whoever recounts would find them wrong. */
    @AfterEach
    void noAnswers() {
        tallies.clear(SURVEY);
    }

    @Test
    void pageJsonAndCsvShowTheSameFigures() {
        Estimate estimate = Scores.estimate(Metric.nps(), FIRST);

        JsonPath json = signedIn.program()
                .get("/api/v1/trend" + RANGE)
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(json.getList("points")).hasSize(3);
        assertThat(json.getDouble("points[0].value")).isEqualTo(estimate.value().getAsDouble());
        assertThat(json.getDouble("points[0].low")).isEqualTo(estimate.low().getAsDouble());
        assertThat(json.getDouble("points[0].high")).isEqualTo(estimate.high().getAsDouble());
        assertThat(json.getLong("points[0].n")).isEqualTo(80);
        assertThat(json.getLong("points[0].skipped")).isEqualTo(3);

        String[] cells = csv("/trend.csv" + RANGE)[1].split(",");
        assertThat(cells[0]).isEqualTo("2025-12-22");
        assertThat(Double.parseDouble(cells[4])).isEqualTo(estimate.value().getAsDouble());
        assertThat(Double.parseDouble(cells[6])).isEqualTo(estimate.low().getAsDouble());
        assertThat(Double.parseDouble(cells[7])).isEqualTo(estimate.high().getAsDouble());

        MetricWords words = new MetricWords(Metric.nps(), Spoken.ENGLISH);
        assertThat(row(page(RANGE), 2))
                .startsWith("22 Dec 2025", "80", "80", words.figure(estimate.value()), words.margin(estimate));
    }

    @Test
    void theDownloadIsTheSameAsTheApi() {
        assertThat(signedIn.browser().get("/trend.json" + RANGE).asString())
                .isEqualTo(signedIn.program().get("/api/v1/trend" + RANGE).asString());
        assertThat(signedIn.program()
                        .accept("text/csv")
                        .get("/api/v1/trend" + RANGE)
                        .asString())
                .isEqualTo(signedIn.browser().get("/trend.csv" + RANGE).asString());
    }

    @Test
    void everyCustomerCountsOnceWithinNinetyDays() {
        String range = RANGE + "&basis=customers";
        JsonPath json = signedIn.program().get("/api/v1/trend" + range).jsonPath();
        assertThat(json.getString("basis")).isEqualTo("customers");
        assertThat(json.getList("points.n")).containsExactly(80, 80, 81);
        assertThat(json.getList("shifts")).isEmpty();
        assertThat(csv("/trend.csv" + range)[2]).startsWith("2025-12-29,2026-01-04,false,80,");
        Document page = page(range);
        assertThat(row(page, 1)).startsWith("29 Dec 2025", "80");
        assertThat(page.select("#trend-title").text()).contains("each customer once");
        assertThat(page.select(".finding").text()).contains("each customer counted once");
    }

    @Test
    void theRunningWeekStandsBesideTheSameDaysOfTheWeekBefore() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-02-23"), FIRST, 0);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-02-24"), LAST, 0);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-03-02"), FIRST, 0);
        String range = "?survey=trend-points&by=week&from=2026-02-16&to=2026-03-02";
        JsonPath json = signedIn.program().get("/api/v1/trend" + range).jsonPath();
        assertThat(json.getString("running.beforeStart")).isEqualTo("2026-02-23");
        assertThat(json.getString("running.beforeEnd")).isEqualTo("2026-02-23");
        assertThat(json.getDouble("running.change")).isZero();
        MetricWords words = new MetricWords(Metric.nps(), Spoken.ENGLISH);
        Estimate estimate = Scores.estimate(Metric.nps(), FIRST);
        Document page = page(range);
        assertThat(page.select("header").text())
                .contains("Week of 2 Mar so far: NPS " + words.figure(estimate.value()) + " " + words.margin(estimate)
                        + ", 80 answers; the same days before, 23 Feb to 23 Feb, had "
                        + words.figure(estimate.value()) + ". The difference is no larger than chance makes.");
        assertThat(page.select(".prose").text())
                .contains("each needs about " + Spoken.ENGLISH.format().count(json.getLong("plan.answers"))
                        + " answers.");
    }

    @Test
    void quartersBeginInJanuaryAprilJulyAndOctober() {
        String range = "?survey=trend-points&by=quarter&from=2025-10-01&to=2026-03-02";
        assertThat(signedIn.program().get("/api/v1/trend" + range).jsonPath().getList("points.start"))
                .containsExactly("2025-10-01", "2026-01-01");
        assertThat(page(range).select("tbody th").eachText()).containsExactly("Q1 (so far)", "Q4 2025");
    }

    @Test
    void thePageSpeaksGerman() {
        Document page = Jsoup.parse(signedIn.browser()
                .header("Accept-Language", "de-AT")
                .get("/trend" + RANGE)
                .asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Verlauf");
        assertThat(page.select(".rail a[aria-current]").text()).isEqualTo("Verlauf");
        assertThat(page.select("#trend-title").text()).isEqualTo("NPS nach Woche, mit Fehlerspanne (95 %)");
        assertThat(row(page, 0)).startsWith("5. Jan.", "1");
    }

    @Test
    void nobodyIsNotZero() {
        signedIn.program()
                .get("/api/v1/trend" + RANGE)
                .then()
                .body("points[1].n", equalTo(0))
                .body("points[1].value", equalTo(null));
        assertThat(csv("/trend.csv" + RANGE)[2]).startsWith("2025-12-29,2026-01-04,false,0,,,,,0,0,0");
        assertThat(row(page(RANGE), 1)).startsWith("29 Dec 2025", "0", "0", "–");
    }

    @Test
    void bothEndsOfTheRangeCount() {
        JsonPath json = signedIn.program()
                .get("/api/v1/trend?survey=trend-points&by=day&from=2026-01-11&to=2026-01-11")
                .jsonPath();
        assertThat(json.getList("points.n")).isEqualTo(List.of(1));
    }

    @Test
    void thoseUnaskedStandApart() {
        signedIn.program()
                .get("/api/v1/trend" + RANGE + "&origin=open")
                .then()
                .body("origin", equalTo("open"))
                .body("points[2].suppressed", equalTo(true))
                .body("points[2].value", equalTo(null));
    }

    @Test
    void everyQuestionHasItsOwnUnitAndAxis() {
        JsonPath json = signedIn.program()
                .get("/api/v1/trend" + RANGE + "&question=easy")
                .jsonPath();
        assertThat(json.getString("metric")).isEqualTo("ces");
        assertThat(json.getString("unit")).isEqualTo("scale");
        assertThat(json.getString("target")).isNull();
        Document page = page(RANGE + "&question=easy");
        assertThat(page.select("#trend-title").text()).startsWith("CES by week");
        assertThat(page.select("figure").get(0).select("text[text-anchor=end]").eachText())
                .contains("6", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "by=fortnight, by",
        "from=yesterday, from",
        "from=2026-02-30, from",
        "from=2026-02-02&to=2026-02-01, from",
        "from=0001-01-01, from",
        "by=day&from=2022-01-01, by",
        "question=nothing, question",
        "origin=mars, origin",
        "basis=households, basis",
        "origin=open&basis=customers, basis",
        "segment=order.store:north, segment",
        "segment=north, segment",
    })
    void refusesWhatItCannotDrawAndNamesTheParameter(String query, String parameter) {
        signedIn.program()
                .get("/api/v1/trend?survey=trend-points&" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", startsWith("\"" + parameter + "\" "));
        signedIn.browser()
                .get("/trend?survey=trend-points&" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("text/html"))
                .body(containsString("&quot;" + parameter + "&quot;"));
    }

    @Test
    void anUnknownSurveyIsNotFound() {
        signedIn.program().get("/api/v1/trend?survey=nothing").then().statusCode(404);
        signedIn.browser().get("/trend?survey=nothing").then().statusCode(404);
    }

    @Test
    void strangersAreShownTheDoor() {
        given().get("/api/v1/trend").then().statusCode(401).contentType("application/problem+json");
        given().redirects().follow(false).get("/trend").then().statusCode(303).header("Location", "/login?to=%2Ftrend");
    }

    private Document page(String query) {
        return Jsoup.parse(signedIn.browser()
                .get("/trend" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> row(Document page, int number) {
        return page.select("tbody tr").get(number).children().eachText();
    }

    private String[] csv(String path) {
        String csv =
                signedIn.browser().get(path).then().statusCode(200).extract().asString();
        assertThat(csv).startsWith(TrendCsv.HEADER);
        return csv.split("\r\n");
    }
}
