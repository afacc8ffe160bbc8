package dev.earshot.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.HeardResponses;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.recovery.RecoveredScores;
import dev.earshot.score.Metric;
import dev.earshot.score.Recovery;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody calls, and the customer answers anew: the figures keep what was said before. */
abstract class StaffContactContract {

    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Inject
    SentInvitations invitations;

    @Inject
    HeardResponses heard;

    @Inject
    FollowUps followUps;

    @Inject
    Recount recount;

    @Inject
    RecoveredScores recovered;

    @Inject
    SurveyCatalog catalog;

    @Inject
    SignedIn people;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private SentInvitations.Sent sent;
    private String key;

    @BeforeEach
    void aDetractorAnswered() {
        clock.set(TestClock.START);
        sent = invitations.of("follow");
        key = Jsoup.parse(given().get("/r/" + sent.token()).asString())
                .select("input[name=key]")
                .val();
        answers(2);
        clock.forward(Duration.ofHours(3));
    }

    @Test
    void keepsTheFirstScoreInTheFiguresAndTheNewOneForTheCustomer() {
        close(Outcome.SOLVED);
        clock.forward(Duration.ofHours(1));
        Recovery before = recovery();
        answers(9);
        answers(10);
        assertThat(recovery()).isEqualTo(new Recovery(before.detractors() + 1, before.promoters() + 1));
        assertThat(people.program()
                        .get("/api/v1/trend?survey=follow&origin=invited&by=day&from=" + DAY + "&to=" + DAY)
                        .jsonPath()
                        .getLong("recovery.promoters"))
                .isEqualTo(recovery().promoters());
        people.browser()
                .get("/trend?survey=follow&origin=invited&by=day&from=" + DAY + "&to=" + DAY)
                .then()
                .body(containsString("changed after somebody here had been in touch"));
        assertThat(database.read(
                        "select score from answer where question_id = 'recommend' and response_id ="
                                + " (select id from response where customer_id = ?)",
                        sent.customer()))
                .containsExactly("10");
        assertThat(heard.of(sent.customer()))
                .extracting(event -> event.after().score("recommend").orElseThrow())
                .containsExactly(2, 2, 2);
        assertThat(recount.differences()).isEmpty();
        recount.rebuild();
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void countsTheChangeWhereNobodyHadBeenInTouch() {
        close(Outcome.NOTHING_TO_DO);
        Recovery before = recovery();
        answers(9);
        assertThat(recovery()).isEqualTo(before);
        assertThat(heard.of(sent.customer()))
                .extracting(event -> event.after().score("recommend").orElseThrow())
                .containsExactly(2, 9);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void whoWasContactedKeepsTheFirstScoreWhileTheCaseIsOpen() {
        changes.keep(
                UUID.fromString(id()),
                new Wanted(
                        OptionalInt.empty(),
                        Optional.of(FollowUpStatus.CONTACTED),
                        Optional.empty(),
                        Optional.empty(),
                        "Rang them.",
                        Optional.empty()),
                "jonas@shop.example");
        clock.forward(Duration.ofHours(1));
        Recovery before = recovery();
        answers(9);
        assertThat(recovery()).isEqualTo(new Recovery(before.detractors() + 1, before.promoters() + 1));
    }

    private Recovery recovery() {
        Revision revision = catalog.known("follow").orElseThrow();
        ScaleQuestion recommend = revision.survey().outcome().orElseThrow();
        return recovered.of(Series.of(revision, recommend, Origin.INVITED), Metric.of(recommend), DAY, DAY.plusDays(1));
    }

    private void close(Outcome outcome) {
        followUps.close(UUID.fromString(id()), "jonas@shop.example", outcome, "", clock.instant());
    }

    private String id() {
        return database.read("select id from follow_up where customer_id = ?", sent.customer())
                .get(0);
    }

    private void answers(int score) {
        given().formParams("page", 1, "key", key, "recommend", score)
                .post("/r/" + sent.token())
                .then()
                .statusCode(200);
    }
}
