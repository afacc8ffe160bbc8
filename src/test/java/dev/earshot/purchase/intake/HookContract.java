package dev.earshot.purchase.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.Database;
import dev.earshot.LogLines;
import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.platform.problem.Problems;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.inbox.InboxReader;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.source.SampleEvent;
import dev.earshot.purchase.source.Source;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shop is answered, whatever it sends. */
abstract class HookContract {

    private static final Map<String, String> SOURCE_OF_FOLDER =
            Map.of("plain", "plain", "standardwebhooks", "standard", "medusa", "medusa", "prestashop", "prestashop");

    @Inject
    Database database;

    @Inject
    InboxReader inbox;

    @Inject
    SourceCatalog sources;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void takesWhatOthersSignedAndTakesItOnce() {
        List<Vector> vectors = Vector.all().stream()
                .filter(v ->
                        v.scheme().equals("standardwebhooks-v1") || v.scheme().equals("generic-hmac-sha256-hex"))
                .filter(v -> v.name().contains("/"))
                .filter(v -> v.scheme().startsWith("generic") == source(v).equals("plain"))
                .toList();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(4);
        for (Vector vector : vectors) {
            clock.set(vector.scheme().startsWith("generic") ? TestClock.START : vector.at());
            assertThat(post(source(vector), vector.headers(), vector.body()).statusCode())
                    .as(vector.name())
                    .isEqualTo(200);
            long kept = database.count("inbox_delivery");
            Response again = post(source(vector), vector.headers(), vector.body());
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.asString()).isEmpty();
            assertThat(database.count("inbox_delivery")).isEqualTo(kept);
        }
        inbox.readBatch();
        assertThat(database.read("select state from inbox_delivery where source in ('medusa', 'prestashop', 'plain')"))
                .containsOnly("RECORDED");
        assertThat(database.read("select first_name from customer where email = 'zoe.mueller@example.com'"))
                .containsExactly("Zoë");
    }

    @Test
    void keepsWhatItCannotUseWithTheReason() {
        Instant now = clock.instant();
        String contact = "{\"type\":\"contact.created\",\"data\":{\"id\":\"c-1\"}}";
        assertThat(Shop.post("msg_contact", contact, now)).isEqualTo(200);
        inbox.readBatch();
        assertThat(database.read("select state from inbox_delivery where delivery_key = 'msg_contact'"))
                .containsExactly("REJECTED");
        assertThat(database.read("select reason from inbox_delivery where delivery_key = 'msg_contact'"))
                .first()
                .asString()
                .contains("customer.email");
    }

    @Test
    void losesNoOrderToALongName() {
        Instant now = clock.instant();
        String order =
                Shop.order("order.paid", "long-1", "long@example.com", now).replace("Zoë", "Ü".repeat(150));
        assertThat(Shop.post("msg_long", order, now)).isEqualTo(200);
        inbox.readBatch();
        assertThat(database.read("select state from inbox_delivery where delivery_key = 'msg_long'"))
                .containsExactly("RECORDED");
    }

    @Test
    void answersTwoAtOnceAsIfOneHadBeenFaster() throws Exception {
        Instant now = clock.instant();
        String order = Shop.order("order.paid", "twice-1", "twice@example.com", now);
        ExecutorService shops = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers =
                    shops.invokeAll(Collections.nCopies(8, () -> Shop.post("msg_twice", order, now)));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            shops.shutdownNow();
        }
        assertThat(database.count("inbox_delivery where delivery_key = 'msg_twice'"))
                .isOne();
    }

    @Test
    void asksNobodyWhoDidNotAgree() {
        Instant now = clock.instant();
        String order = Shop.order("order.paid", "refused-1", "refused@example.com", now)
                .replace("\"marketing_consent\":true", "\"marketing_consent\":false");
        assertThat(Shop.post("msg_refused", order, now)).isEqualTo(200);
        inbox.readBatch();
        assertThat(database.read("select sentence from invitation i join purchase p on p.id = i.purchase_id"
                        + " where p.business_key = 'refused-1'"))
                .containsExactly("Dropped: the shop says the customer did not agree to be written to.");
    }

    @Test
    void refusesWhatIsNotSignedByTheShop() {
        Vector vector = Vector.all().stream()
                .filter(v -> v.name().equals("generic-hmac-sha256-hex plain/order.json"))
                .findFirst()
                .orElseThrow();
        long kept = database.count("inbox_delivery");
        Map<String, String> wrong = Map.of("X-Signature", "sha256=" + "0".repeat(64));
        problem(post("plain", wrong, vector.body()), 401, "/problems/bad-signature");
        problem(post("plain", Map.of(), vector.body()), 401, "/problems/bad-signature");
        byte[] changed = vector.body().clone();
        changed[20]++;
        problem(post("plain", vector.headers(), changed), 401, "/problems/bad-signature");
        problem(post("nobody", vector.headers(), vector.body()), 404, "/problems/not-found");
        assertThat(database.count("inbox_delivery")).isEqualTo(kept);
    }

    @Test
    void takesATestEventOfEverySourceThatCanBeSignedFor() throws Exception {
        clock.forward(Duration.ofDays(30)); // A second of its own: the number of a test event is made of it.
        for (String id : List.of("plain", "standard", "medusa", "prestashop", "shopify", "woo", "stripe", "shopware")) {
            assertThat(sendTest(id)).as(id).isEqualTo(200);
        }
        assertThat(sendTest("events")).isEqualTo(200);
        assertThatThrownBy(() -> sendTest("saleor")).hasMessage("only Saleor has its private key");
        inbox.readBatch();
        assertThat(database.read("select state from inbox_delivery where received_at = ?", clock.instant()))
                .hasSize(9)
                .containsOnly("RECORDED");
    }

    @Test
    void refusesAnOldSignature() {
        Instant signed = clock.instant();
        clock.forward(Duration.ofMinutes(6));
        assertThat(Shop.post("msg_old", Shop.order("order.paid", "old-1", "old@example.com", signed), signed))
                .isEqualTo(401);
    }

    @Test
    void tellsTooLargeFromWrongAndWrongFromNoJson() {
        assertThat(post("plain", Map.of(), new byte[HookResource.LARGEST_BODY + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("plain", Map.of(), new byte[3 * HookResource.LARGEST_BODY])
                        .statusCode())
                .isEqualTo(413);
        assertThat(Shop.post("msg_text", "hello", clock.instant())).isEqualTo(400);
        assertThat(given().get("/hooks/plain").statusCode()).isEqualTo(404);
    }

    private int sendTest(String id) throws Exception {
        Source source = sources.get(id).orElseThrow();
        SampleEvent.Person person = new SampleEvent.Person("test-" + id + "@example.com", "Zoë", "en");
        SampleEvent event = SampleEvent.of(source, person, clock.instant());
        return TestDelivery.post(source, event, "http://localhost:" + RestAssured.port, clock.instant())
                .statusCode();
    }

    /** Chunked, as some senders do; whatever they call the body. */
    @Test
    void takesBodiesOfUnknownLength() throws Exception {
        assertThat(chunked("application/json", 100)).isEqualTo(401);
        assertThat(chunked("application/x-www-form-urlencoded", 100)).isEqualTo(401);
    }

    @Test
    void refusesABodyThatBecomesTooLargeWithoutCallingItAFailure() throws Exception {
        try (LogLines lines = LogLines.of(Problems.class)) {
            assertThat(chunked("application/json", 2 * HookResource.LARGEST_BODY))
                    .isEqualTo(413);
            assertThat(lines.next()).isEqualTo("INFO request ended while its body was read: method=POST status=413");
        }
    }

    private static int chunked(String type, int length) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/hooks/plain"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String source(Vector vector) {
        String file = vector.name().substring(vector.name().indexOf(' ') + 1);
        return SOURCE_OF_FOLDER.get(file.substring(0, file.indexOf('/')));
    }

    private static Response post(String source, Map<String, String> headers, byte[] body) {
        return given().contentType("application/json")
                .headers(headers)
                .body(body)
                .post("/hooks/" + source);
    }

    private static void problem(Response response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo(type);
    }
}
