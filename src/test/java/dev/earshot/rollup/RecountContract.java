package dev.earshot.rollup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts can be made anew from the answers at any time, and say so when they do not fit. */
abstract class RecountContract {

    @Inject
    Recount recount;

    @Inject
    TallyTable table;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        recount.rebuild();
        answer(9);
        answer(0);
    }

    @Test
    void countsWhatGrewWithTheAnswers() {
        assertThat(recount.differencesThatStay()).isEmpty();
        SortedMap<TallyKey, Counts> grown = table.all();
        recount.rebuild();
        assertThat(table.all()).isEqualTo(grown);
    }

    @Test
    void noticesAndMendsACountThatIsWrong() {
        database.write("update tally set c9 = c9 + 1 where survey_id = 'follow' and question_id = 'recommend'"
                + " and dimension = '' and origin = 'OPEN'");
        List<String> differences = recount.differencesThatStay();
        assertThat(differences).hasSize(1).first().asString().contains("follow recommend OPEN");
        recount.rebuild();
        assertThat(recount.differencesThatStay()).isEmpty();
    }

    @Test
    void followsAnAnswerThatIsChanged() {
        String key = key();
        send(key, 3);
        send(key, 10);
        assertThat(recount.differencesThatStay()).isEmpty();
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
