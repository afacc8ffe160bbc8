package dev.earshot.purchase.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.platform.signature.Vector;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What vendors send in their own ways, from the wire to the inbox; and many at once. */
abstract class IntakeContract {

    private static final String EVENTS_TOKEN = "events-token";

    @Inject
    Database database;

    @Inject
    GroupCommit group;

    @Inject
    Refusals refusals;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shopify | shopify own/shopify/orders-paid.json | own-orders/paid",
                "woo | woocommerce own/woocommerce/order-updated-completed.json | 037d3512a3aa44de339fc4afdc961b4710650da927d01c3b123116cf1029297b.42",
                "stripe | stripe own/stripe/invoice.paid.json | evt_lab_3",
                "shopware | shopware own/shopware/checkout.order.placed.json | 0011223344556677",
                "saleor | saleor-jws saleor/order_fulfilled.json | *",
            })
    void keepsAVendorsDeliveryOnceUnderItsOwnKey(String source, String request, String key) {
        Vector vector = Vector.of(request);
        clock.set(source.equals("shopware") ? Instant.ofEpochSecond(1_772_442_920) : vector.at());
        for (int i = 0; i < 2; i++) {
            Response answer = post(given().headers(vector.headers()), source, vector.body());
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.asString()).isEmpty();
        }
        assertThat(database.read("select delivery_key from inbox_delivery where source = ?", source))
                .filteredOn(found -> key.equals("*") ? found.length() == 64 : found.equals(key))
                .hasSize(1);
        assertThat(post(given().headers(vector.headers()), source, new byte[] {'{', '}'})
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsTheHeadersThatSayMoreThanTheBody() {
        Vector vector = Vector.of("shopify own/shopify/orders-fulfilled.json");
        post(
                given().headers(vector.headers())
                        .header("Cookie", "session=1")
                        .header("Authorization", "Bearer hush")
                        .header("X-Forwarded-For", "203.0.113.9"),
                "shopify",
                vector.body());
        assertThat(database.read("select headers from inbox_delivery where delivery_key = 'own-orders/fulfilled'"))
                .singleElement()
                .asString()
                .contains("\"x-shopify-topic\":\"orders/fulfilled\"")
                .contains("\"x-shopify-shop-domain\":\"lab.myshopify.com\"")
                .doesNotContain("hmac", "cookie", "hush", "forwarded", "203.0.113.9");
    }

    @Test
    void greetsWooCommerceAndNobodyElse() {
        byte[] ping = Vector.bytes("woocommerce/ping.form.txt");
        long before = database.count("inbox_delivery");
        Response answer = postForm("woo", ping);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEmpty();
        assertThat(postForm("shopify", ping).statusCode()).isEqualTo(401);
        assertThat(postForm("plain", ping).statusCode()).isEqualTo(401);
        assertThat(postForm("woo", "webhook_id=42&x=1".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(401);
        assertThat(database.count("inbox_delivery")).isEqualTo(before);
    }

    @Test
    void opensCloudEventsInAllThreeModes() {
        post(
                events("application/cloudevents+json; charset=utf-8"),
                "events",
                Vector.bytes("cloudevents/order-delivered.structured.json"));
        assertThat(post(
                                events("application/cloudevents-batch+json"),
                                "events",
                                Vector.bytes("cloudevents/order-delivered.batch.json"))
                        .statusCode())
                .isEqualTo(200);
        Vector binary = Vector.of("cloudevents-binary cloudevents/order-delivered.binary.body.json");
        assertThat(post(
                                events("application/json")
                                        .headers(Map.copyOf(binary.headers()))
                                        .header("ce-id", "binary-1"),
                                "events",
                                binary.body())
                        .statusCode())
                .isEqualTo(200);
        assertThat(database.read("select delivery_key from inbox_delivery where source = 'events'"))
                .contains(
                        "/shop b-1",
                        "/shop b-2",
                        "https://shop.example.com/orders 0f3b2c1e-6f6e-4c37-9a0e-1b2c3d4e5f60");
        assertThat(post(
                                events("application/cloudevents-batch+json"),
                                "events",
                                "[{\"specversion\":\"1.0\",\"id\":\"c-1\",\"source\":\"/s\",\"type\":\"t\"},{\"id\":\"c-2\"}]"
                                        .getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .as("all or nothing")
                .isEqualTo(400);
        assertThat(database.count("inbox_delivery where delivery_key = '/s c-1'"))
                .isZero();
        assertThat(post(events("application/cloudevents+avro"), "events", new byte[] {1})
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void knowsABearerByHeaderOrAddress() {
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(post(given(), "events?access_token=" + EVENTS_TOKEN, body).statusCode())
                .isEqualTo(200);
        assertThat(post(given(), "events?access_token=other", body).statusCode())
                .isEqualTo(401);
        assertThat(post(given(), "events", body).statusCode()).isEqualTo(401);
        assertThat(post(given(), "plain?access_token=plain_secret", body).statusCode())
                .isEqualTo(401);
    }

    @Test
    void asksForBodiesThatAreNotCompressed() {
        Response answer =
                post(events("application/json").header("Content-Encoding", "gzip"), "events", new byte[] {31});
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("Send the body as it is, not compressed.");
        assertThat(post(events("application/json").header("Content-Encoding", "identity"), "events", new byte[] {
                            '[', ']'
                        })
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shakesHands() {
        assertThat(given().header("WebHook-Request-Origin", "events.example.com")
                        .options("/hooks/events")
                        .header("WebHook-Allowed-Origin"))
                .isEqualTo("events.example.com");
        assertThat(given().header("WebHook-Request-Origin", "evil.example.com")
                        .options("/hooks/events")
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().get("/hooks/adobe?challenge=8ec8d794-e0ab")
                        .jsonPath()
                        .getString("challenge"))
                .isEqualTo("8ec8d794-e0ab");
        assertThat(given().get("/hooks/adobe?challenge=<script>").statusCode()).isEqualTo(404);
        assertThat(given().get("/hooks/plain?challenge=8ec8d794-e0ab").statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsWhatItTurnedAway() {
        int before = refusals.lastHour().containsKey("stripe")
                ? refusals.lastHour().get("stripe").count()
                : 0;
        post(given(), "stripe", new byte[] {'{', '}'});
        post(given(), "stripe", new byte[] {'{', '}'});
        assertThat(refusals.lastHour().get("stripe").count()).isEqualTo(before + 2);
        assertThat(refusals.lastHour().get("stripe").lastReason()).isEqualTo("The header Stripe-Signature is missing.");
    }

    @Test
    void sharesACommitAndLetsNoneSinkItsNeighbours() throws Exception {
        List<CompletionStage<Integer>> good = new ArrayList<>();
        List<CompletionStage<Integer>> bad = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            good.add(group.keep(List.of(arrival("crowd", "order-" + i / 2))));
            if (i % 200 == 0) {
                bad.add(group.keep(List.of(arrival("x".repeat(65), "too-long-" + i))));
                bad.add(group.keep(List.of(arrival("crowd", "half-" + i), arrival("x".repeat(65), "half-" + i))));
            }
        }
        int isNew = 0;
        for (CompletionStage<Integer> one : good) {
            isNew += one.toCompletableFuture().get();
        }
        assertThat(isNew).as("each order came twice").isEqualTo(500);
        for (CompletionStage<Integer> one : bad) {
            assertThatThrownBy(() -> one.toCompletableFuture().get()).hasMessageContaining("Exception");
        }
        assertThat(database.count("inbox_delivery where source = 'crowd'")).isEqualTo(500);
    }

    @Test
    void knowsWhatAnotherInstanceKept() throws Exception {
        assertThat(group.keep(List.of(arrival("crowd-2", "a"), arrival("crowd-2", "b")))
                        .toCompletableFuture()
                        .get())
                .isEqualTo(2);
        assertThat(group.keep(List.of(arrival("crowd-2", "b"), arrival("crowd-2", "c"), arrival("crowd-2", "c")))
                        .toCompletableFuture()
                        .get())
                .isEqualTo(1);
        assertThat(database.count("inbox_delivery where source = 'crowd-2'")).isEqualTo(3);
    }

    private static Arrival arrival(String source, String key) {
        return new Arrival(source, key, Map.of("x-topic", "a \"b\""), new byte[] {'{', '}'});
    }

    private static RequestSpecification events(String type) {
        return given().header("Authorization", "Bearer " + EVENTS_TOKEN).contentType(type);
    }

    private static Response postForm(String source, byte[] body) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(new String(body, StandardCharsets.UTF_8))
                .post("/hooks/" + source);
    }

    private static Response post(RequestSpecification request, String source, byte[] body) {
        return request.body(body).post("/hooks/" + source);
    }
}
