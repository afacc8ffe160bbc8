package dev.earshot.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.invitation.SentInvitations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reasons are kept as figures: programs read them so, people in their language, and people and rules work side by side. */
abstract class KeptReasonsContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    @Inject
    FollowUpReviewer reviewer;

    @Inject
    FollowUps followUps;

    @Inject
    Changes changes;

    @Inject
    PeopleFirst first;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void programsReadTheReasonsAsFigures() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 0, 1);
        String id = database.read("select cast(id as varchar) from follow_up where customer_id = ?", sent.customer())
                .get(0);
        database.write("update follow_up set points = 99 where customer_id = ?", sent.customer());
        JsonPath json = people.program().get("/api/v1/at-risk").jsonPath();
        String mine = "cases.find { it.id == '" + id + "' }.";
        assertThat(json.getList(mine + "signals.code")).containsExactly("score", "driver");
        assertThat(json.getList(mine + "signals.points")).containsExactly(42, 3);
        assertThat(json.getMap(mine + "signals[0].parameters")).isEqualTo(Map.of("score", 0, "highest", 10));
        assertThat(json.getList(mine + "signals[1].parameters.drivers.name")).containsExactly("Speed");
        assertThat(json.getString(mine + "status")).isEqualTo("open");
        assertThat(json.getString(mine + "owner")).isNull();
        assertThat(json.getString(mine + "due")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void speaksTheLanguageOfWhoeverReads() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 0, 1);
        database.write("update follow_up set points = 100 where customer_id = ?", sent.customer());
        Elements row = german("/at-risk").select("ul.risk > li:has(a[href$=" + sent.customer() + "])");
        assertThat(row.text()).contains("Gab 0 von 10. Speed mit 1 von 10 bewertet.", "Offen", "Übernehmen");
        assertThat(row.select("[lang]")).isEmpty();
        assertThat(first.top(5, "de"))
                .as("the overview")
                .flatExtracting(PeopleFirst.Person::reasons)
                .contains(new PeopleFirst.Reason("Gab 0 von 10.", ""));
        database.write("update follow_up set signals = null where customer_id = ?", sent.customer());
        Document old = german("/customers/" + sent.customer());
        assertThat(old.select(".sheet .prose li[lang=en]").eachText())
                .as("kept before there were figures")
                .containsExactly("Scored 0 of 10.", "Speed rated 1 of 10.");
        clock.forward(Duration.ofDays(40));
        reviewer.reviewBatch();
        assertThat(german("/customers/" + sent.customer())
                        .select(".sheet .prose li")
                        .eachText())
                .as("derived again")
                .containsExactly("Gab 0 von 10, vor 40 Tagen.", "Speed mit 1 von 10 bewertet.");
    }

    private Document german(String path) {
        return Jsoup.parse(
                people.browser().header("Accept-Language", "de").get(path).asString());
    }

    @Test
    void theRulesDoNotUndoWhatAPersonSavedMeanwhile() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 3, 5);
        UUID id = UUID.fromString(
                database.read("select cast(id as varchar) from follow_up where customer_id = ?", sent.customer())
                        .get(0));
        people.session();
        QuarkusTransaction.requiringNew().run(() -> {
            FollowUpRow row = followUps.findById(id);
            QuarkusTransaction.requiringNew().run(() -> changes.take(id, "analyst@shop.example"));
            row.points = 7;
        });
        assertThat(database.read(
                        "select u.email || ' ' || cast(f.points as varchar) from follow_up f"
                                + " join account_user u on u.id = f.owner_id where f.customer_id = ?",
                        sent.customer()))
                .containsExactly("analyst@shop.example 7");
    }

    private SentInvitations.Sent answered(SentInvitations.Sent sent, int score, int speed) {
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", score)
                .post(path)
                .then()
                .statusCode(200);
        given().formParams("page", 2, "key", key, "speed", speed)
                .post(path)
                .then()
                .statusCode(200);
        return sent;
    }
}
