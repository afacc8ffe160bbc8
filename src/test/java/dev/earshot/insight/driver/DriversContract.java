package dev.earshot.insight.driver;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.response.Corrections;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves a figure, read from answers in the tables. */
abstract class DriversContract {

    private static final String SURVEY = "drivers";
    private static final String PATH = "/api/v1/surveys/drivers/drivers";

    @Inject
    RatedAnswers answers;

    @Inject
    Drivers drivers;

    @Inject
    Corrections corrections;

    @Inject
    DriverParameters parameters;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    private LocalDate day;

    @BeforeEach
    void nothingAnswered() {
        clock.set(TestClock.START);
        day = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC).minusDays(10);
        answers.clear(SURVEY);
    }

    /** Others share the database. */
    @AfterEach
    void takeAnswersAway() {
        answers.clear(SURVEY);
    }

    @Test
    void namesTheDriverThatDecidesWithItsDoubt() {
        answers.add(SURVEY, day, 400, 2, 1);
        answers.addOne(SURVEY, day, "berlin", Map.of("recommend", 3, "quality", 2));
        answers.addOne(SURVEY, day, "berlin", Map.of("recommend", 3));
        JsonPath json = json("");
        assertThat(json.getString("withheld")).isNull();
        assertThat(json.getLong("used")).isEqualTo(800);
        assertThat(json.getLong("available")).isEqualTo(801);
        assertThat(json.getString("unit")).isEqualTo("points");
        assertThat(json.getString("basis")).isEqualTo("within_customer");
        assertThat(json.getList("methods")).contains("slopes: within customers: the same people at different times");
        assertThat(json.getString("drivers[0].name")).isEqualTo("Delivery speed");
        assertThat(json.getList("drivers[0].questions")).isEqualTo(List.of("delivery-speed"));
        assertThat(json.getString("leader"))
                .matches("Delivery speed matters most: first in \\d+ % of 2,000 resamples \\(grouped bootstrap\\)\\.");
        for (String figure : new String[] {"share", "performance", "slope"}) {
            assertThat(json.getDouble("drivers[0]." + figure + ".value"))
                    .isBetween(
                            json.getDouble("drivers[0]." + figure + ".low"),
                            json.getDouble("drivers[0]." + figure + ".high"));
        }
        assertThat(json.getDouble("drivers[0].firstShare")).isGreaterThan(.9);
        assertThat(json.getString("drivers[0].quadrant")).isNotBlank();
        assertThat(json.getString("drivers[0].sentence")).startsWith("Delivery speed: ");
    }

    @Test
    void looksAtOneSegmentAlone() {
        answers.add(SURVEY, day, 400, 1, 2);
        assertThat(json("?segment=order.store:berlin").getLong("available")).isEqualTo(200);
        assertThat(json("?segment=order.store:köln_1").getLong("available")).isEqualTo(200);
        answers.forgetSets(SURVEY);
        assertThat(json("?segment=order.store:köln_1").getLong("available")).isEqualTo(200);
        JsonPath nowhere = json("?segment=order.store:kölnX1");
        assertThat(nowhere.getLong("available")).isZero();
        assertThat(nowhere.getString("withheld"))
                .isEqualTo("Drivers of 3 attributes need 100 complete answers; 0 are there, 100 more are needed.");
    }

    @Test
    void onlyDaysOfTheWindowCount() {
        answers.add(SURVEY, day, 60, 1, 3);
        answers.add(SURVEY, day.minusDays(1), 50, 1, 4);
        assertThat(json("?from=" + day + "&to=" + day).getLong("available")).isEqualTo(60);
        assertThat(json("?from=" + day.minusDays(1) + "&to=" + day.minusDays(1)).getLong("available"))
                .isEqualTo(50);
        assertThat(json("?to=" + day).getLong("available")).isEqualTo(110);
    }

    @Test
    void isFoundOnceUntilAnAnswerComes() {
        answers.add(SURVEY, day, 150, 1, 5);
        DriverRequest request = request();
        Drivers.Found first = drivers.of(request);
        assertThat(drivers.of(request())).isSameAs(first);
        answers.addOne(SURVEY, day, "berlin", Map.of("recommend", 3, "quality", 2, "courtesy", 4, "delivery-speed", 1));
        assertThat(drivers.of(request).map().used()).isEqualTo(first.map().used() + 1);
    }

    @Test
    void isFoundAgainWhereAChangeLeavesTheCountsAsTheyWere() {
        answers.add(SURVEY, day, 300, 1, 6);
        Map<String, Integer> scores = Map.of("recommend", 9, "quality", 9, "courtesy", 3, "delivery-speed", 8);
        UUID here = answers.addOne(SURVEY, day, "berlin", scores);
        UUID there = answers.addOne(SURVEY, day, "köln_1", scores);
        DriverRequest berlin = request(Optional.of("order.store:berlin"));
        Drivers.Found first = drivers.of(berlin);
        assertThat(drivers.of(berlin)).isSameAs(first);
        corrections.moveTo(here, Map.of("order.store", "köln_1"));
        corrections.moveTo(there, Map.of("order.store", "berlin"));
        Drivers.Found second = drivers.of(berlin);
        assertThat(second).isNotSameAs(first);
        assertThat(drivers.of(berlin)).isSameAs(second);
        corrections.erase(there);
        answers.addOne(SURVEY, day, "berlin", scores);
        assertThat(drivers.of(berlin)).isNotSameAs(second);
    }

    @Test
    void saysWhatItCannotUnderstand() {
        people.program().get("/api/v1/surveys/nothing/drivers").then().statusCode(404);
        people.program()
                .get(PATH + "?from=yesterday")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"from\" is a date like 2026-05-18."));
        people.program()
                .get(PATH + "?segment=order.colour:red")
                .then()
                .statusCode(400)
                .body("detail", containsString("such as order.store:berlin"));
        people.program().get(PATH + "?from=2026-05-02&to=2026-05-01").then().statusCode(400);
        given().get(PATH).then().statusCode(401);
    }

    private DriverRequest request() {
        return request(Optional.empty());
    }

    private DriverRequest request(Optional<String> segment) {
        return parameters.request(SURVEY, Optional.empty(), Optional.empty(), segment);
    }

    private JsonPath json(String query) {
        return people.program()
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
