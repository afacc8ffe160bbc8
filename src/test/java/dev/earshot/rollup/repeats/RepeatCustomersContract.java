package dev.earshot.rollup.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.repeats.EffectRows.Due;
import dev.earshot.rollup.repeats.EffectRows.Found;
import dev.earshot.score.Design;
import dev.earshot.score.cluster.Clustered;
import dev.earshot.score.cluster.Clusters;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database adds up by customer what the core would compute from the answers, and pages allow for it. */
abstract class RepeatCustomersContract {

    private static final String SURVEY = "repeats";
    private static final LocalDate DAY = LocalDate.parse("2026-04-17");
    private static final Clustered EXPECTED = Clusters.of(
                    new double[] {100, 100, -100, -100, 0, 100}, new int[] {1, 3, 2, 2, 5, 1})
            .orElseThrow();

    @Inject
    RepeatCustomers repeats;

    @Inject
    NightlyEffects nightly;

    @Inject
    EffectRows effects;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Recount recount;

    @Inject
    SignedIn people;

    private Revision revision;
    private Series series;

    @BeforeEach
    void sixAnswersOfFourCustomers() {
        clock.set(DAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));
        revision = catalog.known(SURVEY).orElseThrow();
        series = Series.of(revision, revision.survey().outcome().orElseThrow(), Origin.INVITED);
        database.write("delete from answer where response_id in (select id from response where survey_id = ?)", SURVEY);
        database.write("delete from response where survey_id = ?", SURVEY);
        database.write(
                "delete from repeat_effect where series_id in (select series_id from tally_series where survey_id = ?)",
                SURVEY);
        int[] scores = {10, 9, 2, 0, 8, 10};
        int[] customers = {1, 3, 2, 2, 5, 1};
        for (int i = 0; i < scores.length; i++) {
            answer(customers[i], DAY, scores[i]);
        }
        recount.mend(SURVEY);
    }

    @Test
    void inASmallSurveyEverySpanIsKnownExactly() {
        answer(3, DAY.plusDays(1), 4);
        Repeats found = repeats.of(series, DAY, DAY.plusDays(2));
        assertThat(found.isKnown()).isTrue();
        assertThat(found.design(DAY, DAY.plusDays(1), .95).deff())
                .isCloseTo(EXPECTED.effect().design(.95).deff(), within(1e-9));
        assertThat(found.design(DAY.plusDays(1), DAY.plusDays(2), .95)).isEqualTo(Design.SIMPLE);
    }

    @Test
    void pageAndApiAllowForThem() {
        String asked = "?survey=repeats&by=week&from=2026-04-13&to=2026-04-19";
        double says = EXPECTED.effect().design(.95).effective(6);
        people.program()
                .get("/api/v1/trend" + asked)
                .then()
                .body("allowsForRepeats", equalTo(true))
                .body("points[0].n", equalTo(6))
                .body("points[0].effectiveN", equalTo((float) says));
        people.browser()
                .get("/trend" + asked)
                .then()
                .body(containsString(
                        "The margins allow for customers who answered more than once: together the 6 answers"
                                + " say as much as " + Math.round(says) + " independent one would."));
        people.browser()
                .get("/?survey=repeats")
                .then()
                .body(containsString("6 answers that say as much as " + Math.round(says)));
    }

    @Test
    void inALargeOneTheyAreKnownOnceLookedAt() {
        assertThat(repeats.of(series, DAY, DAY.plusDays(1), 5)).isSameAs(Repeats.UNKNOWN);
        assertThat(due(Instant.EPOCH)).hasSize(1);
        nightly.find(Instant.EPOCH);
        assertThat(due(Instant.EPOCH)).isEmpty();
        assertThat(due(clock.instant().plusSeconds(1))).hasSize(1);

        Repeats stored = repeats.of(series, DAY, DAY.plusDays(1), 5);
        double expected = EXPECTED.effect().design(.95).deff();
        assertThat(stored.isKnown()).isTrue();
        assertThat(stored.design(DAY, DAY.plusDays(1), .95).deff()).isCloseTo(expected, within(1e-9));
        assertThat(stored.design(DAY.minusDays(700), DAY.plusDays(1), .95).deff())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void aLongerSpanHasMoreOfThem() {
        for (int customer = 10; customer < 30; customer++) {
            answer(customer, DAY.minusDays(60), customer % 2 == 0 ? 10 : 0);
            answer(customer, DAY.minusDays(1), customer % 2 == 0 ? 10 : 0);
        }
        recount.mend(SURVEY);
        nightly.find(Instant.EPOCH);
        Repeats stored = repeats.of(series, DAY, DAY.plusDays(1), 5);
        double week = stored.design(DAY.minusDays(6), DAY.plusDays(1), .95).deff();
        double month = stored.design(DAY.minusDays(29), DAY.plusDays(1), .95).deff();
        double quarter = stored.design(DAY.minusDays(90), DAY.plusDays(1), .95).deff();
        assertThat(month).isCloseTo(week, within(1e-9));
        assertThat(quarter).isGreaterThan(1.5 * week);
    }

    @Test
    void ofVeryManyAnswersCustomersAreDrawnWithAllTheirs() {
        for (int i = 0; i < 400; i++) {
            answer(100 + i / 2, DAY, i % 4 == 0 ? 10 : 3);
        }
        recount.mend(SURVEY);
        Due due = due(Instant.EPOCH).get(0);
        Found all = nightly.found(due, 1_000).get(0);
        Found drawn = nightly.found(due, 102).get(0);
        assertThat(all.effect().answers()).isEqualTo(406);
        assertThat(all.sample()).isEqualTo(1);
        assertThat(drawn.sample()).isEqualTo(4);
        assertThat(drawn.effect().customers()).isBetween(25L, 80L);
        assertThat(drawn.effect().answers())
                .isBetween(
                        2 * drawn.effect().customers() - 2, 2 * drawn.effect().customers());
    }

    private List<Due> due(Instant before) {
        return effects.due(before).stream()
                .filter(due -> due.survey().equals(SURVEY))
                .toList();
    }

    private void answer(int number, LocalDate day, int score) {
        UUID customer = new UUID(SURVEY.hashCode(), number);
        UUID response = UUID.randomUUID();
        Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        if (database.count("customer where id = ?", customer) == 0) {
            database.write(
                    "insert into customer (id, address_key, email, created_at) values (?, ?, ?, ?)",
                    customer,
                    "repeats-" + number,
                    "repeats-" + number + "@mail.example",
                    at);
        }
        database.write(
                "insert into response (id, response_key, survey_id, content_hash, origin, customer_id, language, facts,"
                        + " edit_key_hash, contact_requested, pages_done, answered_at, answered_on, changed_at)"
                        + " values (?, ?, ?, ?, 'INVITED', ?, 'en', '{}', 'x', false, 1, ?, ?, ?)",
                response,
                "t:" + response,
                SURVEY,
                revision.contentHash(),
                customer,
                at,
                day,
                at);
        database.write(
                "insert into answer (response_id, question_id, state, score) values (?, 'recommend', 'ANSWERED', ?)",
                response,
                score);
    }
}
