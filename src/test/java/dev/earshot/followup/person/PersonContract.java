package dev.earshot.followup.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.SentInvitations;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a customer, and what is not. */
abstract class PersonContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Customers customers;

    @Inject
    Moments moments;

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
    void tellsWhatHappenedTheNewestFirst() {
        SentInvitations.Sent sent = invitations.of("follow");
        clock.forward(Duration.ofHours(1));
        answer(sent, Map.of("recommend", "3"));
        assertThat(kinds(sent.customer())).containsExactly("flagged", "answered", "invited", "decision", "order");
        Document page = page(sent.customer(), "en");
        assertThat(page.select(".finding").text()).startsWith("Gave 3 of 10 on ");
        assertThat(page.select(".timeline li[data-kind=answer] .score").text()).startsWith("3 of 10");
        assertThat(page.select(".timeline li[data-kind=flag]").text()).contains("Flagged. Scored 3 of 10.");
        assertThat(page.select(".sheet .prose li").eachText()).containsExactly("Scored 3 of 10.");
        assertThat(page.select("a[href^=mailto:]").attr("href")).isEqualTo("mailto:" + sent.email());
        assertThat(page(sent.customer(), "de").select(".finding").text()).matches("Gab am .* 3 von 10\\.");
        String csv = people.browser()
                .get("/customers/" + sent.customer() + "/timeline.csv")
                .asString();
        assertThat(csv.lines().count()).isEqualTo(6);
        assertThat(csv).contains(",answered,follow,");
    }

    @Test
    void aSurveyThatPromisesNotToTellLeavesNoTrace() {
        SentInvitations.Sent open = invitations.of("follow");
        clock.forward(Duration.ofHours(1));
        answer(open, Map.of("recommend", "3"));
        SentInvitations.Sent quiet = quietly(open.customer());
        String before = everything(open.customer());
        clock.forward(Duration.ofHours(1));
        answer(quiet, Map.of("recommend", "1", "why", "nobody shall know"));
        assertThat(database.read(
                        "select survey_id from response where customer_id = ? order by survey_id", open.customer()))
                .containsExactly("confidential", "follow");
        assertThat(everything(open.customer())).isEqualTo(before);
    }

    @Test
    void evenWhoAsksToBeCalledIsNotToldOfHere() {
        UUID customer = invitations.of("follow").customer();
        SentInvitations.Sent quiet = quietly(customer);
        String before = everything(customer);
        answer(quiet, Map.of("recommend", "1", "why", "nobody shall know", "contact", "yes"));
        assertThat(database.read("select survey_id from follow_up where customer_id = ?", customer))
                .containsExactly("confidential");
        assertThat(everything(customer)).isEqualTo(before);
    }

    /** Asked by the survey that promises not to tell, as the same customer. */
    private SentInvitations.Sent quietly(UUID customer) {
        SentInvitations.Sent quiet = invitations.of("confidential");
        database.write("update invitation set customer_id = ? where id = ?", customer, quiet.invitation());
        return quiet;
    }

    @Test
    void partsOfTheTimeJoinWithoutAGapOrARepetition() {
        SentInvitations.Sent sent = invitations.of("follow");
        answer(sent, Map.of("recommend", "2"));
        Customer customer = customers.get(sent.customer()).orElseThrow();
        // The clock stands still: everything happened in the same instant.
        List<Moment> whole = moments.of(customer, Optional.empty(), 100);
        assertThat(whole).hasSize(5);
        List<Moment> joined = new ArrayList<>();
        Optional<Place> behind = Optional.empty();
        List<Moment> part = moments.of(customer, behind, 2);
        while (!part.isEmpty()) {
            joined.addAll(part);
            assertThat(joined).hasSizeLessThanOrEqualTo(whole.size());
            behind = Optional.of(Place.of(part.get(part.size() - 1).place().cursor()));
            part = moments.of(customer, behind, 2);
        }
        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void stopsMailsAndAllowsThemAgain() {
        UUID customer = invitations.of("follow").customer();
        String session = people.session();
        post(session, customer, "stop", Map.of()).then().statusCode(303);
        assertThat(kinds(customer).get(0)).isEqualTo("stopped");
        assertThat(page(customer, "en").select(".facts").text()).contains("Stopped: somebody at the shop decided");
        clock.forward(Duration.ofMinutes(1));
        post(session, customer, "allow", Map.of()).then().statusCode(303);
        assertThat(kinds(customer)).doesNotContain("stopped");
        String key = customers.addressKey(customers.get(customer).orElseThrow().email());
        assertThat(database.read(
                        "select deed from audit_entry where actor = ? and detail like ? order by at, id",
                        "analyst@shop.example",
                        key + "%"))
                .containsExactly("suppression added", "suppression lifted");
    }

    @Test
    void theLatestScoreComesFirstWithTheOneBefore() {
        SentInvitations.Sent first = invitations.of("follow");
        answer(first, Map.of("recommend", "3"));
        clock.forward(Duration.ofDays(1));
        SentInvitations.Sent second = invitations.of("follow");
        database.write("update invitation set customer_id = ? where id = ?", first.customer(), second.invitation());
        answer(second, Map.of("recommend", "9"));
        assertThat(page(first.customer(), "en").select(".finding").text())
                .startsWith("Gave 9 of 10 on 3 Mar")
                .contains("3");
    }

    @Test
    void onlyAnOwnerErases() {
        UUID customer = invitations.of("follow").customer();
        assertThat(page(customer, "en").select("form[action$=erase]")).isEmpty();
        post(people.session(), customer, "erase", Map.of("sure", "yes")).then().statusCode(403);
        assertThat(customers.get(customer)).isPresent();
        String owner = people.owner();
        post(owner, customer, "erase", Map.of()).then().statusCode(400);
        assertThat(customers.get(customer)).isPresent();
        post(owner, customer, "erase", Map.of("sure", "yes")).then().statusCode(303);
        assertThat(customers.get(customer)).isEmpty();
    }

    @Test
    void closingLeadsBackAndIsTold() {
        SentInvitations.Sent sent = invitations.of("follow");
        answer(sent, Map.of("recommend", "0"));
        String session = people.session();
        Document page = page(sent.customer(), "en");
        String action = page.select("form.sheet").attr("action");
        given().redirects()
                .follow(false)
                .cookie("earshot", session)
                .formParams(
                        "csrf",
                        token(session, sent.customer()),
                        "customer",
                        sent.customer(),
                        "outcome",
                        "solved",
                        "note",
                        "Rang them.")
                .post(action)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/customers/" + sent.customer()));
        assertThat(page(sent.customer(), "en").select(".timeline li").first().text())
                .endsWith("analyst: Solved. Rang them.");
    }

    @Test
    void nobodyIsFoundByAnAddress() {
        SentInvitations.Sent sent = invitations.of("follow");
        people.browser().get("/customers/" + sent.email()).then().statusCode(404);
        people.program().get("/api/v1/customers/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/customers/" + sent.customer())
                        .header("Location"))
                .contains("/login");
    }

    private void answer(SentInvitations.Sent sent, Map<String, String> answers) {
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key)
                .formParams(answers)
                .post(path)
                .then()
                .statusCode(200);
    }

    private Response post(String session, UUID customer, String deed, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .cookie("earshot", session)
                .formParams("csrf", token(session, customer))
                .formParams(form)
                .post("/customers/" + customer + "/" + deed);
    }

    private static String token(String session, UUID customer) {
        return Jsoup.parse(given().cookie("earshot", session)
                        .get("/customers/" + customer)
                        .asString())
                .select("input[name=csrf]")
                .val();
    }

    private List<String> kinds(UUID customer) {
        return json(customer).getList("moments.kind");
    }

    private JsonPath json(UUID customer) {
        return people.program().get("/api/v1/customers/" + customer).jsonPath();
    }

    /** All that a page, JSON and CSV say of somebody. */
    private String everything(UUID customer) {
        String path = "/customers/" + customer;
        return page(customer, "en").select(".page").text()
                + people.program().get("/api/v1" + path).asString()
                + people.browser().get(path + "/timeline.csv").asString();
    }

    private Document page(UUID customer, String language) {
        return Jsoup.parse(people.browser()
                .header("Accept-Language", language)
                .get("/customers/" + customer)
                .asString());
    }
}
