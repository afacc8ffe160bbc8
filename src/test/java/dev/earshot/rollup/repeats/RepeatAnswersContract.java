package dev.earshot.rollup.repeats;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.Series;
import dev.earshot.score.Metric;
import dev.earshot.score.cluster.Clustered;
import dev.earshot.score.cluster.Clusters;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database adds up by customer what the core would compute from the answers. */
abstract class RepeatAnswersContract {

    private static final String OURS = "survey_id = 'follow' and answered_on = ?";
    /** A day nobody else answers on. */
    private static final LocalDate DAY = LocalDate.parse("2026-04-17");

    @Inject
    RepeatAnswers repeats;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Recount recount;

    /** Answers were given to customers behind the back of the counts. */
    @AfterEach
    void mend() {
        recount.mend("follow");
    }

    @Test
    void answersOfOneCustomerAreOneCluster() {
        clock.set(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        int[] scores = {10, 9, 2, 0, 8, 10};
        for (int score : scores) {
            answer(score);
        }
        give("= 10");
        give("<= 2");

        Revision revision = catalog.known("follow").orElseThrow();
        ScaleQuestion recommend = revision.survey().outcome().orElseThrow();
        Series series = Series.of(revision, recommend, Origin.OPEN);
        Clustered found =
                repeats.of(series, Metric.of(recommend), DAY, DAY.plusDays(1)).orElseThrow();

        Clustered expected = Clusters.of(new double[] {100, 100, -100, -100, 0, 100}, new int[] {1, 3, 2, 2, 5, 1})
                .orElseThrow();
        assertThat(found.answers()).isEqualTo(6);
        assertThat(found.customers()).isEqualTo(4);
        assertThat(found.mean()).isCloseTo(expected.mean(), within(1e-9));
        assertThat(found.deff().orElseThrow()).isCloseTo(expected.deff().orElseThrow(), within(1e-9));
        assertThat(repeats.of(series, Metric.of(recommend), DAY.plusDays(1), DAY.plusDays(2)))
                .isEmpty();
    }

    /** One customer gave all the answers {@code scored} so. */
    private void give(String scored) {
        UUID customer = UUID.randomUUID();
        database.write(
                "insert into customer (id, address_key, email, created_at) values (?, ?, ?, ?)",
                customer,
                customer.toString(),
                customer + "@example.com",
                TestClock.START);
        database.write(
                "update response set customer_id = ? where " + OURS
                        + " and id in (select a.response_id from answer a where a.question_id = 'recommend' and a.score "
                        + scored
                        + ")",
                customer,
                DAY);
    }

    private static void answer(int score) {
        String key = Jsoup.parse(given().get("/s/follow").asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", score)
                .post("/s/follow")
                .then()
                .statusCode(200);
    }
}
