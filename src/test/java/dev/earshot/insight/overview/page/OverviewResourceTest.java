package dev.earshot.insight.overview.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.TallyRows;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewResourceTest {

    private static final String SURVEY = "trend-points";
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Histogram MANY = Histogram.of(0, 0, 0, 0, 30, 0, 0, 0, 60, 0, 110, 100);

    @Inject
    SignedIn signedIn;

    @Inject
    TallyRows tallies;

    @Inject
    TestClock clock;

    @BeforeEach
    void noAnswers() {
        clock.set(TestClock.START);
        tallies.clear(SURVEY);
    }

    /** Nobody gave them, so whoever recounts would find them wrong. */
    @AfterEach
    void noneForOthers() {
        tallies.clear(SURVEY);
    }

    @Test
    void showsTheFigureWithItsMargin() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, TODAY, MANY, 0);
        Document page = overview();
        MetricWords words = new MetricWords(Metric.nps(), Spoken.ENGLISH);
        var estimate = Scores.estimate(Metric.nps(), MANY);
        assertThat(page.select(".metric__value bdi").get(0).text())
                .isEqualTo(words.figure(estimate.value()) + " " + words.margin(estimate));
        assertThat(page.select(".finding").text()).startsWith("NPS is 60. On course: the target of 40 is reached.");
    }

    @Test
    void keepsThoseUnaskedOutOfTheFigure() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, TODAY, MANY, 0);
        Histogram unasked = Histogram.of(0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 6);
        tallies.add(SURVEY, "recommend", Origin.OPEN, TODAY, unasked, 0);
        assertThat(overview().text()).contains("NPS is 60.", "12 more answered unasked: NPS 0 ±", "not in the figures");
    }

    @Test
    void comparesOnlyTheWeeksChosen() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, TODAY.minusWeeks(13), MANY, 0);
        assertThat(overview().select(".empty h2").text()).isEqualTo("No answers yet");
        tallies.add(SURVEY, "recommend", Origin.INVITED, TODAY.minusWeeks(13).plusDays(1), MANY, 0);
        assertThat(overview().text()).contains("300 answers, 2 December 2025 to 2 March.");
    }

    @Test
    void leadsNowhereThatIsNotThere() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, TODAY, MANY, 0);
        overview()
                .select("main a[href], nav a[href]")
                .eachAttr("href")
                .forEach(href -> signedIn.browser().get(href).then().statusCode(200));
    }

    @Test
    void refusesPeriodsItDoesNotOffer() {
        signedIn.browser().get("/?period=1w").then().statusCode(400).body(containsString("&quot;period&quot;"));
        signedIn.browser().get("/?survey=nothing").then().statusCode(404);
    }

    @Test
    void strangersAreShownTheDoor() {
        given().redirects().follow(false).get("/").then().statusCode(303);
    }

    private Document overview() {
        return Jsoup.parse(signedIn.browser()
                .get("/?survey=" + SURVEY)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
