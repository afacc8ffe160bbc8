package dev.earshot.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is put on the list, once, and why. */
abstract class FollowUpContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void remembersAFallAcrossThePagesOfOneAnswer() {
        UUID customer = answered(invitations.of("follow"), 9, 8).customer();
        clock.forward(Duration.ofDays(100));
        SentInvitations.Sent second = invitations.of("follow");
        database.write("update invitation set customer_id = ? where id = ?", customer, second.invitation());
        answered(second, 3, 2);
        assertThat(reasons(customer)).containsExactly("Scored 3 of 10. Fell from 9 to 3. Speed rated 2 of 10.");
    }

    @Test
    void opensOneForEachPerson() {
        SentInvitations.Sent first = answered(invitations.of("follow"), 5, 5);
        clock.forward(Duration.ofDays(100));
        SentInvitations.Sent second = invitations.of("follow");
        database.write("update invitation set customer_id = ? where id = ?", first.customer(), second.invitation());
        answered(second, 4, 5);
        assertThat(reasons(first.customer())).containsExactly("Scored 4 of 10.");
    }

    @Test
    void aMilderAnswerDoesNotHideAnEarlierOne() {
        SentInvitations.Sent first = answered(invitations.of("follow"), 0, 5);
        clock.forward(Duration.ofDays(100));
        SentInvitations.Sent second = invitations.of("follow");
        database.write("update invitation set customer_id = ? where id = ?", first.customer(), second.invitation());
        answered(second, 9, 2);
        assertThat(reasons(first.customer())).containsExactly("Scored 0 of 10.");
    }

    @Test
    void takesALongNoteInAnyScript() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 1, 5);
        String id = database.read("select cast(id as varchar) from follow_up where customer_id = ?", sent.customer())
                .get(0);
        String session = people.session();
        String token = Jsoup.parse(
                        given().cookie("earshot", session).get("/at-risk").asString())
                .select("input[name=csrf]")
                .val();
        String note = "تم الاتصال بالعميلة. ".repeat(90).strip();
        given().redirects()
                .follow(false)
                .cookie("earshot", session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("csrf", token, "outcome", "solved", "note", note)
                .post("/at-risk/" + id)
                .then()
                .statusCode(303);
        assertThat(database.read("select note from follow_up_closure where follow_up_id = cast(? as uuid)", id))
                .containsExactly(note);
    }

    @Test
    void letsGoOfSomebodyWhoChangesTheirMind() {
        SentInvitations.Sent sent = invitations.of("follow");
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 2)
                .post(path)
                .then()
                .statusCode(200);
        assertThat(reasons(sent.customer())).containsExactly("Scored 2 of 10.");
        given().formParams("page", 1, "key", key, "recommend", 9)
                .post(path)
                .then()
                .statusCode(200);
        assertThat(reasons(sent.customer())).isEmpty();
        assertThat(database.read(
                        "select note from follow_up_closure c join follow_up f on f.id = c.follow_up_id"
                                + " where f.customer_id = ?",
                        sent.customer()))
                .containsExactly("The answer was changed by whoever gave it.");
    }

    @Test
    void listsAnAnonymousDetractorWithoutContact() {
        String key = Jsoup.parse(given().get("/s/follow").asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 0)
                .post("/s/follow")
                .then()
                .statusCode(200);
        assertThat(database.read("select reasons from follow_up where open = true and customer_id is null"))
                .contains("Scored 0 of 10.");
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

    private List<String> reasons(UUID customer) {
        return database.read("select reasons from follow_up where open = true and customer_id = ?", customer);
    }
}
