package dev.earshot.rollup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.rollup.recount.Checked;
import dev.earshot.rollup.recount.NightlyCount;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts can be made anew from the answers at any time, and say so when they do not fit. */
abstract class RecountContract {

    @Inject
    Recount recount;

    @Inject
    NightlyCount nightly;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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

    /** Every version before this one counted days alone. */
    @Test
    void makesWhatAnEarlierVersionNeverCountedAndCallsItNoMistake() {
        database.write("delete from tally_quarter");
        database.write("delete from tally_check");
        database.write("update response set segment_set = null");
        assertThat(recount.differences()).isEmpty();
        assertThat(database.count("tally_quarter")).isPositive();
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void comparesAtNightWhatIsKnownAndAtOnceWhatIsNew() {
        database.write("delete from tally_check");
        finish();
        assertThat(recount.checked("follow", DAY, DAY.plusDays(1)))
                .isEqualTo(new Checked(Optional.of(clock.instant()), false));
        database.write("update tally_day set c9 = c9 + 1 where local_day = date '2026-03-02' and segment_id = 0"
                + " and basis = 0 and series_id = " + SERIES);
        assertThat(nightly.next()).as("by day").isFalse();
        clock.set(TestClock.START.plus(Duration.ofHours(16)));
        assertThat(nightly.next()).as("too soon").isFalse();
        clock.set(TestClock.START.plus(Duration.ofHours(16 + 24)));
        finish();
        assertThat(database.read(
                        "select state from tally_check where survey_id = 'follow' and month_start = date '2026-03-01'"))
                .containsExactly("REPAIRED");
        assertThat(recount.checked("follow", DAY, DAY.plusDays(1)).at()).contains(clock.instant());
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void saysWhichMonthsAreWrong() {
        database.write("update tally_day set c9 = c9 + 1 where local_day = date '2026-03-02' and segment_id = 0"
                + " and basis = 0 and series_id = " + SERIES);
        assertThat(recount.check("follow").isClean()).isFalse();
        assertThat(recount.checked("follow", DAY, DAY.plusDays(1)).wrong()).isTrue();
        assertThat(recount.checked("follow", DAY.minusMonths(1), DAY.withDayOfMonth(1))
                        .wrong())
                .isFalse();
        recount.mend("follow");
        assertThat(recount.checked("follow", DAY, DAY.plusDays(1)).wrong()).isFalse();
    }

    private void finish() {
        int months = 0;
        while (nightly.next()) {
            assertThat(++months).isLessThan(1_000);
        }
        assertThat(months).isPositive();
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
