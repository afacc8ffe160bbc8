package dev.earshot.insight.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.figure.Visitors.Told;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.Corrections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be known beside a figure, and what became of invitations by a past day. */
@QuarkusTest
class FigureFactsTest {

    private static final String SURVEY = "opened-facts";
    private static final String DAYS = "?from=2026-03-01&to=2026-03-10";

    @Inject
    SignedIn signedIn;

    @Inject
    Visitors visitors;

    @Inject
    Corrections corrections;

    @Inject
    Invitations invitations;

    @Inject
    SentInvitations sent;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyYet() {
        clock.set(TestClock.START);
        visitors.forget(SURVEY);
    }

    @AfterEach
    void goBack() {
        // The counts know nothing of what a test wrote by itself.
        database.write("update answer set counted = null where response_id in"
                + " (select id from response where survey_id = 'opened-facts')");
        visitors.forget(SURVEY);
        clock.set(TestClock.START);
    }

    @Test
    void saysWhatWasChangedAfterAContactAndWhatLooksWrong() {
        Told called = visitors.invited(SURVEY, "berlin", Map.of("recommend", 3), clock.instant());
        Told odd = visitors.invited(SURVEY, "berlin", Map.of("recommend", 10), clock.instant());
        visitors.edit(called, Map.of("recommend", 9));
        database.write(
                "update answer set counted = 3 where question_id = 'recommend' and response_id = ?", called.response());
        corrections.flag(odd.response(), true);
        clock.forward(Duration.ofDays(1));
        JsonPath figure = get("recommend" + DAYS);
        assertThat(figure.getInt("facts.held")).isEqualTo(1);
        assertThat(figure.getInt("facts.flagged")).isEqualTo(1);
        assertThat(get("recommend" + DAYS + "&segment=order.store:paris").getInt("facts.held"))
                .isZero();
    }

    @Test
    void leadsToTheResponsesOfTheSameWordingAndOnlyForToday() {
        visitors.invited(SURVEY, "berlin", Map.of("recommend", 3), clock.instant());
        clock.forward(Duration.ofDays(2));
        assertThat(get("recommend" + DAYS).getString("responses")).contains("&wording=current");
        assertThat(get("recommend" + DAYS + "&as-of=2026-03-02").getString("responses"))
                .isNull();
        assertThat(get("recommend" + DAYS + "&basis=customers").getString("basis"))
                .isEqualTo("customers");
    }

    @Test
    void customersCountForNinetyDays() {
        visitors.invited(SURVEY, "berlin", Map.of("recommend", 3), clock.instant());
        clock.forward(Duration.ofDays(89));
        assertThat(get("recommend?basis=customers").getInt("n")).isEqualTo(1);
        assertThat(get("recommend?basis=customers").getInt("waterfall.received"))
                .isEqualTo(1);
        clock.forward(Duration.ofDays(1));
        assertThat(get("recommend?basis=customers").getInt("n")).isZero();
        assertThat(get("recommend?basis=customers").getInt("waterfall.received"))
                .isZero();
    }

    /** Nobody else is invited to this survey in these days. */
    @Test
    void aRateOfAPastDayKnowsWhatCameBackAndWhoAnsweredByThen() {
        clock.set(TestClock.START.plus(Duration.ofDays(400)));
        SentInvitations.Sent bounced = sent.of(SURVEY);
        SentInvitations.Sent answering = sent.of(SURVEY);
        sent.of(SURVEY);
        clock.forward(Duration.ofDays(2));
        invitations.bounced(bounced.invitation(), "It came back.");
        given().formParams("page", 1, "recommend", 9).post("/r/" + answering.token());
        clock.forward(Duration.ofDays(2));
        String april = "response-rate?from=2027-04-01&to=2027-04-20";
        JsonPath then = get(april + "&as-of=2027-04-06");
        assertThat(then.getInt("n")).as("it had not come back").isEqualTo(3);
        assertThat(then.getDouble("value")).as("nobody had answered").isZero();
        JsonPath later = get(april + "&as-of=2027-04-08");
        assertThat(later.getInt("n")).isEqualTo(2);
        assertThat(later.getDouble("value")).isEqualTo(50);
        assertThat(get(april).getInt("n")).isEqualTo(2);
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
