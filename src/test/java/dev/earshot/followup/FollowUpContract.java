package dev.earshot.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.platform.page.Format;
import dev.earshot.risk.RiskPolicy;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    @Inject
    FollowUpReviewer reviewer;

    @Inject
    OrderValues spent;

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
        answered(second, 6, 5);
        assertThat(reasons(first.customer())).containsExactly("Scored 0 of 10.");
    }

    @Test
    void aLaterNineClearsWhatWasBefore() {
        SentInvitations.Sent first = answered(invitations.of("follow"), 0, 5);
        clock.forward(Duration.ofDays(100));
        SentInvitations.Sent second = invitations.of("follow");
        database.write("update invitation set customer_id = ? where id = ?", first.customer(), second.invitation());
        answered(second, 9, 8);
        assertThat(reasons(first.customer())).isEmpty();
        assertThat(database.read(
                        "select note from follow_up_closure c join follow_up f on f.id = c.follow_up_id"
                                + " where f.customer_id = ?",
                        first.customer()))
                .containsExactly("A later answer of theirs is 9 or 10 of 10.");
    }

    @Test
    void aConfidentialAnswerListsOnlyWhoAsksForACall() {
        SentInvitations.Sent quiet = answeredInConfidence(false);
        SentInvitations.Sent asking = answeredInConfidence(true);
        assertThat(reasons(quiet.customer())).isEmpty();
        assertThat(reasons(asking.customer())).containsExactly("Asked to be contacted. Scored 5 of 10.");
    }

    private SentInvitations.Sent answeredInConfidence(boolean call) {
        SentInvitations.Sent sent = invitations.of("confidential");
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 5)
                .formParams(call ? Map.of("contact", "yes") : Map.of())
                .post(path)
                .then()
                .statusCode(200);
        return sent;
    }

    @Test
    void keepsByWhichRulesAndHowItCameAbout() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 3, 2);
        assertThat(database.read(
                        "select rules || ': ' || explanation || ' ' || lowered_by from follow_up where customer_id = ?",
                        sent.customer()))
                .containsExactly(
                        RiskPolicy.VERSION + ": Scored 3 of 10 (24). Speed rated 2 of 10 (3). A later answer of 9"
                                + " or 10 clears it; by itself it halves every 90 days.");
        database.write("update follow_up set rules = 'points-1', points = 100 where customer_id = ?", sent.customer());
        assertThat(Jsoup.parse(given().cookie("earshot", people.session())
                                .get("/customers/" + sent.customer())
                                .asString())
                        .text())
                .contains("Scored 3 of 10 (24). Speed rated 2 of 10 (3).", "By the rules points-1,");
        reviewer.reviewBatch();
        assertThat(database.read("select rules from follow_up where customer_id = ?", sent.customer()))
                .containsExactly(RiskPolicy.VERSION);
    }

    @Test
    void timeFadesAnAnswerAndSilenceGrows() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 3, 5);
        assertThat(points(sent.customer())).containsExactly("24");
        clock.forward(Duration.ofDays(180));
        reviewer.reviewBatch();
        assertThat(reasons(sent.customer()))
                .containsExactly("Scored 3 of 10, 180 days ago. No order and no answer for 25 weeks.");
    }

    @Test
    void tellsWhatTheCustomerSpentInAYearEachOrderOnce() {
        SentInvitations.Sent sent = answered(invitations.of("follow"), 3, 5);
        for (String total : List.of("100.50", "90.25")) {
            database.write(
                    "insert into purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts,"
                            + " recorded_at) values (?, 'test', 'order.paid', ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    UUID.randomUUID().toString(),
                    total.equals("100.50") ? "A-1" : "A-2",
                    clock.instant(),
                    sent.customer(),
                    "{\"order.total\":\"" + total + "\",\"order.currency\":\"EUR\"}",
                    clock.instant());
            database.write(
                    "insert into purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts,"
                            + " recorded_at) values (?, 'test', 'order.delivered', ?, 'A-1', ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    UUID.randomUUID().toString(),
                    clock.instant(),
                    sent.customer(),
                    "{\"order.total\":\"100.50\",\"order.currency\":\"EUR\"}",
                    clock.instant());
        }
        assertThat(spent.of(List.of(sent.customer())).get(sent.customer()).in(Format.ENGLISH))
                .isEqualTo("€191");
        assertThat(spent.of(List.of())).isEmpty();
    }

    private List<String> points(UUID customer) {
        return database.read(
                "select cast(points as varchar) from follow_up where open = true and customer_id = ?", customer);
    }

    @Test
    void programsReadThePageOfTheList() {
        answered(invitations.of("follow"), 0, 1);
        Document page = Jsoup.parse(
                given().cookie("earshot", people.session()).get("/at-risk").asString());
        JsonPath json = people.program().get("/api/v1/at-risk").jsonPath();
        assertThat(json.getList("cases")).hasSameSizeAs(page.select("ul.risk > li:not(.risk__head)"));
        assertThat(json.getString("cases[0].group")).isEqualTo("detractor");
        assertThat(page.select("ul.risk > li:not(.risk__head)").first().text())
                .contains(json.getString("cases[0].reasons"), json.getString("cases[0].who"));
        assertThat(people.program()
                        .get("/api/v1/at-risk?show=resolved")
                        .jsonPath()
                        .getList("cases.closed"))
                .doesNotContainNull();
        assertThat(json.getList("cases.closed")).containsOnlyNulls();
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
