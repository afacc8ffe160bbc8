package dev.earshot.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.figure.Visitors.Told;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure as of a past day is the figure that was shown that day, whatever was done since. */
abstract class PastContract {

    private static final String SURVEY = "opened-past";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 12;
    private static final List<String> STORES = List.of("berlin", "paris");
    private static final List<String> FIGURES = List.of(
            "recommend?",
            "recommend?group=promoter&",
            "speed?",
            "recommend?segment=order.store:berlin&",
            "speed?segment=order.store:paris&",
            "response-rate?");

    @Inject
    SignedIn signedIn;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private final List<Told> told = new ArrayList<>();

    @BeforeEach
    void nobodyYet() {
        clock.set(TestClock.START);
        visitors.forget(SURVEY);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void isWhatWasShownThatDay() {
        Random random = new Random(7);
        Map<String, Map<String, Object>> shown = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            clock.set(TestClock.START.plus(Duration.ofDays(day)));
            for (int deed = 0; deed < 8; deed++) {
                something(random);
            }
            for (String figure : FIGURES) {
                shown.put(figure + FIRST.plusDays(day), seen(figure + days(FIRST.plusDays(day))));
            }
        }
        long turnedBack = 0;
        for (String figure : FIGURES) {
            for (int day = 0; day < DAYS; day++) {
                LocalDate then = FIRST.plusDays(day);
                JsonPath past = get(figure + days(FIRST.plusDays(DAYS - 1)) + "&as-of=" + then);
                assertThat(seen(past)).as(figure + then).isEqualTo(shown.get(figure + then));
                turnedBack += past.getLong("facts.changed");
            }
        }
        assertThat(turnedBack).as("the test turns something back").isGreaterThan(20);
    }

    /** The taps are given up to three days before they are stored. */
    private void something(Random random) {
        int deed = told.size() < 6 ? 0 : random.nextInt(10);
        Map<String, Integer> scores = new HashMap<>();
        scores.put("recommend", random.nextInt(12) - 1);
        if (random.nextInt(3) > 0) {
            scores.put("speed", List.of(-2, -1, 1, 5, 9, 10).get(random.nextInt(6)));
        }
        String store = STORES.get(random.nextInt(2));
        if (deed < 4) {
            Instant at = clock.instant().minus(Duration.ofHours(random.nextInt(72)));
            Instant start = TestClock.START.minus(Duration.ofHours(10));
            told.add(visitors.invited(SURVEY, store, scores, at.isBefore(start) ? start : at));
        } else if (deed < 8) {
            visitors.edit(told.get(random.nextInt(told.size())), scores);
        } else if (deed == 8) {
            visitors.move(told.get(random.nextInt(told.size())), store);
        } else {
            visitors.unasked(SURVEY, scores, clock.instant());
        }
    }

    @Test
    void saysWhatWasErasedSince() {
        Told gone = visitors.invited(SURVEY, "berlin", Map.of("recommend", 9), clock.instant());
        visitors.invited(SURVEY, "berlin", Map.of("recommend", 2), clock.instant());
        clock.forward(Duration.ofDays(2));
        visitors.erase(gone);
        JsonPath past = get("recommend?" + days(FIRST.plusDays(2)) + "&as-of=" + FIRST);
        assertThat(past.getInt("n")).isEqualTo(1);
        assertThat(past.getInt("facts.erased")).isEqualTo(1);
        assertThat(signedIn.browser()
                        .get("/figures/" + SURVEY + "/recommend?" + days(FIRST.plusDays(2)) + "&as-of=" + FIRST)
                        .asString())
                .contains("1 were erased", "as known at the end of 2 March");
    }

    @Test
    void aTapThatWasHeldThenIsLeftOut() {
        visitors.tap(SURVEY, "QUARANTINED", clock.instant());
        clock.forward(Duration.ofDays(1));
        visitors.tap(SURVEY, "PROVISIONAL", clock.instant());
        visitors.tap(SURVEY, "QUARANTINED", clock.instant());
        JsonPath then = get("recommend?" + days(FIRST.plusDays(1)) + "&as-of=" + FIRST);
        assertThat(then.getInt("waterfall.received")).isEqualTo(1);
        assertThat(get("recommend?" + days(FIRST.plusDays(1))).getInt("waterfall.received"))
                .isEqualTo(3);
    }

    private static String days(LocalDate to) {
        return "from=" + FIRST + "&to=" + to;
    }

    private Map<String, Object> seen(String path) {
        return seen(get(path));
    }

    private static Map<String, Object> seen(JsonPath figure) {
        Map<String, Object> seen = new HashMap<>();
        for (String part :
                List.of("n", "value", "low", "high", "shown", "scores", "waterfall.n", "waterfall.received")) {
            seen.put(part, figure.get(part));
        }
        seen.put("steps", figure.getList("waterfall.leftOut.count"));
        return seen;
    }

    private JsonPath get(String path) {
        return signedIn.program()
                .urlEncodingEnabled(false)
                .get("/api/v1/figures/" + SURVEY + "/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
