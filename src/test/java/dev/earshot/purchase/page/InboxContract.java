package dev.earshot.purchase.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.purchase.inbox.Deliveries;
import dev.earshot.purchase.inbox.InboxReader;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sees of the inbox, and can do about it. */
abstract class InboxContract {

    @Inject
    Database database;

    @Inject
    SignedIn signedIn;

    @Inject
    InboxReader inbox;

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    private static final Duration TWENTY_YEARS = Duration.ofDays(7_300);

    private String session;
    private String id;

    @BeforeEach
    void somebody() {
        clock.set(TestClock.START.plus(TWENTY_YEARS)); // Newer than whatever other tests had delivered.
        session = signedIn.session();
        id = "inbox-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void goBack() {
        clock.set(TestClock.START);
    }

    @Test
    void showsWhatCameAndWhatBecameOfIt() {
        Shop.post(id, Shop.order("order.paid", id, id + "@example.com", clock.instant()), clock.instant());
        readAll();
        Document list = page("/inbox?source=standard&state=recorded");
        assertThat(list.select("tbody tr").first().text()).contains("standard", "order.paid", "recorded");
        Document delivery = page("/inbox/" + delivery());
        assertThat(delivery.text())
                .contains("hook, scheduled")
                .contains("Becomes order.paid with the key " + id)
                .contains("customer.email", "$.data.customer.email");
        assertThat(delivery.select("pre").text()).contains(id + "@example.com");
    }

    @Test
    void saysWhenNothingCame() {
        Shop.post(id, Shop.order("order.paid", id, id + "@example.com", clock.instant()), clock.instant());
        readAll();
        assertThat(page("/inbox").select(".finding").text()).doesNotStartWith("Nothing");
        clock.forward(Duration.ofDays(30));
        session = signedIn.session();
        assertThat(page("/inbox").select(".finding").text()).isEqualTo("Nothing came in the last seven days.");
    }

    @Test
    void readsAgainWhatLedToNothing() {
        Shop.post(id, "{\"type\":\"order.paid\",\"data\":{\"order_id\":\"<i>x</i>\"}}", clock.instant());
        readAll();
        String address = "/inbox/" + delivery();
        Document before = page(address);
        assertThat(before.select("h1").text()).contains("customer.email");
        assertThat(before.select("pre i")).isEmpty();
        assertThat(page("/inbox?state=rejected").select("h1, .finding").text()).contains("could not be understood");
        assertThat(browser().post(address + "/replay").statusCode()).isEqualTo(403);
        assertThat(state()).isEqualTo("REJECTED");
        assertThat(press(address + "/replay")).endsWith("?done=again");
        assertThat(state()).isEqualTo("RECEIVED");
        readAll();
        assertThat(state()).isEqualTo("REJECTED");
        assertThat(database.count("audit_entry where deed = 'delivery read again'"))
                .isPositive();
    }

    @Test
    void neverReadsAgainWhatLedToSomething() {
        Shop.post(id, Shop.order("order.paid", id, id + "@example.com", clock.instant()), clock.instant());
        readAll();
        assertThat(press("/inbox/" + delivery() + "/replay")).endsWith("?done=nothing");
        assertThat(state()).isEqualTo("RECORDED");
        assertThat(page("/inbox/" + delivery()).select("form[action$=replay]")).isEmpty();
    }

    @Test
    void turnsPagesWithoutLosingOrDoublingAny() {
        for (int i = 0; i < 30; i++) {
            Shop.post(id + i, "{\"type\":\"" + id + "\",\"data\":{}}", clock.instant());
        }
        readAll();
        Document first = page("/inbox?source=standard");
        Document second = page(first.select("nav.pages a").attr("href"));
        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(second.select("tbody tr th a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select("tbody tr th a").eachAttr("href"));
        assertThat(page("/inbox?state=nonsense").select("tbody tr")).isEmpty();
        assertThat(deliveries.newest(
                        new Deliveries.Wish(Optional.empty(), Optional.of("standard"), Optional.empty()), 1_000))
                .extracting(one -> one.key().startsWith(id))
                .filteredOn(mine -> mine)
                .hasSize(30);
    }

    @Test
    void triesAMappingAndKeepsNothing() {
        long before = database.count("inbox_delivery");
        String body = Shop.order("order.paid", id, "dry@example.com", clock.instant());
        Document tried = tryIt("standard", "", body);
        assertThat(tried.select("h1").text()).isEqualTo("Becomes order.paid with the key " + id + ".");
        assertThat(tried.select("tbody tr").text()).contains("dry@example.com", "$.data.customer.email");
        Document own = tryIt(
                "",
                """
                mine:
                  signature: hmac-sha256-hex
                  secrets: ["${NONE}"]
                  preset: plain
                  map: {customer.email: $.mail}
                """,
                "{\"order\":{\"id\":\"1\"},\"mail\":\"<b>m</b>@example.com\"}");
        assertThat(own.select("h1").text()).startsWith("Rejected: ");
        assertThat(tryIt("standard", "", "{").select("[role=alert]").text()).contains("not one JSON object");
        assertThat(tryIt("", "mine: 1", body).select("[role=alert]").text()).contains("pasted source:1:1");
        assertThat(database.count("inbox_delivery")).isEqualTo(before);
        assertThat(database.count("customer where email = 'dry@example.com'")).isZero();
    }

    @Test
    void warnsOfDeliveriesThatWereTurnedAway() {
        given().body("{}")
                .contentType("application/json")
                .post("/hooks/standard")
                .then()
                .statusCode(401);
        assertThat(page("/inbox").select("[data-kind=bad]").text()).contains("of standard");
    }

    @Test
    void theFileOfSourcesIsReadAgainByAButton() {
        assertThat(page("/inbox").select("form[action=/inbox/read-sources]")).isEmpty();
        assertThat(press("/inbox/read-sources")).endsWith("/inbox?done=sources");
        assertThat(page("/inbox?done=sources").select("[role=status]").text()).contains("read again");
        assertThat(browser().post("/inbox/read-sources").statusCode()).isEqualTo(403);
    }

    @Test
    void isForSignedInPeopleAlone() {
        assertThat(given().redirects().follow(false).get("/inbox").statusCode()).isEqualTo(303);
        assertThat(signedIn.program().get("/inbox").statusCode()).isEqualTo(403);
        assertThat(browser().get("/inbox/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private Document tryIt(String source, String yaml, String body) {
        return Jsoup.parse(browser()
                .formParam("csrf", token())
                .formParam("source", source)
                .formParam("yaml", yaml)
                .formParam("headers", "X-Any: thing")
                .formParam("body", body)
                .post("/inbox/dry-run")
                .asString());
    }

    private String delivery() {
        return database.read("select cast(id as varchar) from inbox_delivery where delivery_key = ?", id)
                .get(0);
    }

    private String state() {
        return database.read("select state from inbox_delivery where delivery_key = ?", id)
                .get(0);
    }

    private String press(String address) {
        return browser().formParam("csrf", token()).post(address).header("Location");
    }

    private String token() {
        return page("/inbox").select("input[name=csrf]").val();
    }

    private Document page(String address) {
        return Jsoup.parse(browser().get(address).asString());
    }

    private RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html").cookie("earshot", session);
    }

    /** Other tests may have left some unread. */
    private void readAll() {
        int rounds = 0;
        while (inbox.readBatch() > 0 && rounds < 50) {
            rounds++;
        }
    }
}
