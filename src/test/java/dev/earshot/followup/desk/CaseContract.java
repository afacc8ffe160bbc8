package dev.earshot.followup.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.invitation.SentInvitations;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is taken, worked on by several and resolved; all of it is told, and nothing typed is lost. */
abstract class CaseContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    @Inject
    SignedIn people;

    @Inject
    TestClock clock;

    private String me;
    private String other;

    @BeforeEach
    void twoPeople() {
        clock.set(TestClock.START);
        me = people.session();
        other = people.session("pia@shop.example");
    }

    @Test
    void isTakenByOneClickAndNotTwice() {
        SentInvitations.Sent sent = unhappy(0);
        post(me, sent, "/take", Map.of("show", "nobody")).then().statusCode(303);
        assertThat(row(sent)).containsExactly("OPEN analyst@shop.example 1");
        Response late = post(other, sent, "/take", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).select("[role=alert]").text())
                .contains("before you", "analyst: Took the case.");
        post(me, sent, "/take", Map.of()).then().statusCode(303);
        assertThat(row(sent)).containsExactly("OPEN analyst@shop.example 1");
        assertThat(page(me, "/at-risk?show=mine").text()).contains("1 ");
        assertThat(page(other, "/at-risk?show=mine").select("a[href$=" + sent.customer() + "]"))
                .isEmpty();
    }

    @Test
    void everyChangeIsToldWithWhoAndWhen() {
        SentInvitations.Sent sent = unhappy(3);
        save(me, sent, Map.of("note", "Rang, no answer.", "status", "contacted", "owner", "pia@shop.example"))
                .then()
                .statusCode(303);
        clock.forward(Duration.ofMinutes(5));
        save(other, sent, Map.of("due", "2026-03-20")).then().statusCode(303);
        assertThat(row(sent)).containsExactly("CONTACTED pia@shop.example 2");
        List<String> told =
                page(me, "/customers/" + sent.customer()).select(".timeline li").eachText();
        assertThat(told.get(0)).endsWith("pia: Set it due for 20 March.");
        assertThat(told.get(1)).endsWith("analyst: Rang, no answer. Gave the case to pia. Set it to Contacted.");
        Document german = Jsoup.parse(people.browser(me)
                .header("Accept-Language", "de")
                .get("/customers/" + sent.customer())
                .asString());
        assertThat(german.select(".timeline li").first().text()).endsWith("pia: Setzte ihn auf 20. März fällig.");
        assertThat(people.program()
                        .get("/api/v1/customers/" + sent.customer())
                        .jsonPath()
                        .getString("flagged.owner"))
                .isEqualTo("pia@shop.example");
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        SentInvitations.Sent sent = unhappy(3);
        Map<String, String> mine = form(me, sent);
        Map<String, String> theirs = form(other, sent);
        theirs.putAll(Map.of("owner", "pia@shop.example", "note", "Sent a letter."));
        post(other, sent, "", theirs).then().statusCode(303);
        mine.putAll(Map.of("owner", "analyst@shop.example", "note", "Spoke to the courier.", "status", "contacted"));
        Response told = post(me, sent, "", mine);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(row(sent)).as("nothing of it").containsExactly("OPEN pia@shop.example 1");
        Document again = Jsoup.parse(told.asString());
        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.select("[role=alert]").text())
                .contains("pia: Sent a letter. Took the case.", "You had chosen: analyst.");
        assertThat(again.select("textarea[name=note]").text()).isEqualTo("Spoke to the courier.");
        assertThat(again.select("input[name=status][checked]").val()).isEqualTo("contacted");
        assertThat(again.select("select[name=owner] option[selected]").val()).isEqualTo("pia@shop.example");
        post(me, sent, "", values(again)).then().statusCode(303);
        assertThat(row(sent)).containsExactly("CONTACTED pia@shop.example 2");
    }

    @Test
    void theSameFormSentTwiceChangesNothingTheSecondTime() {
        SentInvitations.Sent sent = unhappy(3);
        Map<String, String> form = form(me, sent);
        form.putAll(Map.of("note", "Rang, no answer.", "status", "contacted"));
        post(me, sent, "", form).then().statusCode(303);
        post(me, sent, "", form).then().statusCode(303);
        assertThat(row(sent)).containsExactly("CONTACTED - 1");
        assertThat(database.read("select note from follow_up_change where follow_up_id = cast(? as uuid)", id(sent)))
                .containsExactly("Rang, no answer.");
        form.put("note", "Another word.");
        post(me, sent, "", form).then().statusCode(409);
        post(me, sent, "", form(me, sent)).then().statusCode(303);
        assertThat(row(sent)).as("a form sent as it was").containsExactly("CONTACTED - 1");
    }

    @Test
    void resolvedIsClosedWithWhatCameOfIt() {
        SentInvitations.Sent sent = unhappy(2);
        save(me, sent, Map.of("status", "resolved", "outcome", "apologised", "note", "Sent flowers."))
                .then()
                .statusCode(303);
        assertThat(database.read(
                        "select c.outcome || ' ' || c.closed_by || ' ' || c.note from follow_up_closure c"
                                + " where c.follow_up_id = cast(? as uuid)",
                        id(sent)))
                .containsExactly("APOLOGISED analyst@shop.example Sent flowers.");
        Document customer = page(me, "/customers/" + sent.customer());
        assertThat(customer.select(".timeline li:contains(Sent flowers.)")).hasSize(1);
        assertThat(customer.select("form.sheet")).isEmpty();
        assertThat(page(me, "/at-risk?show=resolved")
                        .select("ul.risk > li:has(a[href$=" + sent.customer() + "])")
                        .text())
                .contains("Apologised", "Sent flowers.", "analyst");
        Response late = post(other, sent, "", Map.of("version", "0", "status", "open", "note", "I rang them."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("was resolved meanwhile", "I rang them.");
    }

    @Test
    void whatCannotBeSavedStaysInTheForm() {
        SentInvitations.Sent sent = unhappy(3);
        Response told = save(
                me,
                sent,
                Map.of(
                        "note",
                        "x".repeat(2_001),
                        "due",
                        "soon",
                        "owner",
                        "nobody@else.example",
                        "status",
                        "resolved",
                        "outcome",
                        "forgotten"));
        assertThat(told.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(told.asString());
        assertThat(again.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#note", "#outcome", "#owner", "#due");
        assertThat(again.select("textarea[name=note]").text()).hasSize(2_001);
        assertThat(again.select("[aria-invalid]")).hasSize(4);
        assertThat(row(sent)).containsExactly("OPEN - 0");
    }

    @Test
    void onlyAFormOfOnesOwnSessionSaves() {
        SentInvitations.Sent sent = unhappy(3);
        for (String path : List.of("", "/take")) {
            given().redirects()
                    .follow(false)
                    .cookie("earshot", me)
                    .formParams("csrf", "guessed", "status", "contacted")
                    .post("/at-risk/" + id(sent) + path)
                    .then()
                    .statusCode(403);
        }
        assertThat(row(sent)).containsExactly("OPEN - 0");
    }

    @Test
    void anAnonymousAnswerHasAPageAndNoContact() {
        String key = Jsoup.parse(given().get("/s/follow").asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", 0)
                .post("/s/follow")
                .then()
                .statusCode(200);
        String id = database.read(
                        "select cast(max(cast(id as varchar)) as varchar) from follow_up where open = true and customer_id is null")
                .get(0);
        Document page = page(me, "/at-risk/" + id);
        assertThat(page.select("h1").text()).isEqualTo("Anonymous");
        assertThat(page.select(".facts").text()).contains("None: the answer was anonymous");
        Map<String, String> form = values(page);
        form.put("note", "Told the courier.");
        given().redirects()
                .follow(false)
                .cookie("earshot", me)
                .formParams(form)
                .post("/at-risk/" + id)
                .then()
                .statusCode(303);
        assertThat(page(me, "/at-risk/" + id).select(".timeline li").text()).contains("analyst: Told the courier.");
    }

    private SentInvitations.Sent unhappy(int score) {
        SentInvitations.Sent sent = invitations.of("follow");
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", score)
                .post(path)
                .then()
                .statusCode(200);
        return sent;
    }

    /** Status, owner and version. */
    private List<String> row(SentInvitations.Sent sent) {
        return database.read(
                "select f.status || ' ' || coalesce(u.email, '-') || ' ' || cast(f.version as varchar) from follow_up f"
                        + " left join account_user u on u.id = f.owner_id where f.customer_id = ?",
                sent.customer());
    }

    private String id(SentInvitations.Sent sent) {
        return database.read("select cast(id as varchar) from follow_up where customer_id = ?", sent.customer())
                .get(0);
    }

    private Response save(String session, SentInvitations.Sent sent, Map<String, String> changed) {
        Map<String, String> form = form(session, sent);
        form.putAll(changed);
        return post(session, sent, "", form);
    }

    private Map<String, String> form(String session, SentInvitations.Sent sent) {
        return values(page(session, "/customers/" + sent.customer()));
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, String> values(Document page) {
        Map<String, String> values = new HashMap<>();
        page.select("form.sheet input[type=hidden], form.sheet input[type=date], form.sheet input[checked]")
                .forEach(input -> values.put(input.attr("name"), input.val()));
        page.select("form.sheet select")
                .forEach(select -> values.put(
                        select.attr("name"), select.select("option[selected]").val()));
        values.put("note", page.select("form.sheet textarea").text());
        return values;
    }

    private Response post(String session, SentInvitations.Sent sent, String deed, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("csrf", page(session, "/digest").select("input[name=csrf]").val());
        return given().redirects()
                .follow(false)
                .cookie("earshot", session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/at-risk/" + UUID.fromString(id(sent)) + deed);
    }

    private Document page(String session, String path) {
        return Jsoup.parse(people.browser(session).get(path).asString());
    }
}
