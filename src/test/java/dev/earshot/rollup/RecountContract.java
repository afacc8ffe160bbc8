package dev.earshot.rollup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts can be made anew from the answers at any time, and say so when they do not fit. */
abstract class RecountContract {

    @Inject
    Recount recount;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private static final String SERIES = "(select series_id from tally_series where survey_id = 'follow'"
            + " and question_id = 'recommend' and origin = 'OPEN')";

    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        recount.rebuild();
        answer(9);
        answer(0);
    }

    @Test
    void countsWhatGrewWithTheAnswers() {
        assertThat(recount.differences()).isEmpty();
        assertThat(recount.rebuild()).isZero();
    }

    @Test
    void noticesAndMendsACountThatIsWrong() {
        database.write("update tally_day set c9 = c9 + 1 where local_day = date '2026-03-02' and segment_id = 0"
                + " and basis = 0 and series_id = " + SERIES);
        assertThat(recount.differences())
                .containsExactly("follow recommend OPEN 2026-03-02 everybody: score 9 stored 1 too many.");
        recount.rebuild();
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void followsAnAnswerThatIsChanged() {
        String key = key();
        send(key, 3);
        send(key, 10);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void makesEverythingAnewFromTheAnswersAlone() {
        for (String table : new String[] {
            "update response set segment_set = null",
            "delete from tally_day",
            "delete from tally_quarter",
            "delete from tally_check"
        }) {
            database.write(table);
        }
        assertThat(recount.differences()).isNotEmpty();
        assertThat(database.count("tally_check where state = 'QUARANTINED'")).isPositive();
        assertThat(recount.rebuild()).isPositive();
        assertThat(database.count("tally_check where state = 'QUARANTINED'")).isZero();
        assertThat(database.count("response where segment_set is null")).isZero();
        assertThat(recount.rebuild()).isZero();
    }

    private static void answer(int score) {
        send(key(), score);
    }

    private static String key() {
        return Jsoup.parse(given().get("/s/follow").asString())
                .select("input[name=key]")
                .val();
    }

    private static void send(String key, int score) {
        given().formParams("page", 1, "key", key, "recommend", score)
                .post("/s/follow")
                .then()
                .statusCode(200);
    }
}
