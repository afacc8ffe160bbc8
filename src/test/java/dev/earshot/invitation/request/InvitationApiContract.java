package dev.earshot.invitation.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.ApiKeys;
import dev.earshot.account.SignedIn;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program is answered that asks to have customers asked. */
abstract class InvitationApiContract {

    private static final String ADDRESS = "/api/v1/invitations";

    @Inject
    Database database;

    @Inject
    SignedIn signedIn;

    @Inject
    ApiKeys keys;

    @Inject
    ApiAnswers answers;

    @Inject
    TestClock clock;

    private String key;
    private RequestSpecification program;

    @BeforeEach
    void someProgram() {
        clock.set(TestClock.START);
        key = "c-" + UUID.randomUUID();
        program = signedIn.program().contentType("application/json");
    }

    @Test
    void saysWhatWasDecided() {
        Response answer = post(body("contact.created", key));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.jsonPath().getBoolean("repeated")).isFalse();
        assertThat(answer.jsonPath().getList("decisions.survey")).containsExactly("door");
        assertThat(answer.jsonPath().getString("decisions[0].state")).isEqualTo("scheduled");
        assertThat(answer.jsonPath().getString("decisions[0].sentence")).startsWith("Held until ");
        assertThat(answer.jsonPath().getString("decisions[0].sendAt")).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(database.read("select facts from purchase where business_key = ?", key))
                .first()
                .asString()
                .contains("\"customer.tier\":\"gold\"", "\"customer.timezone\":\"Europe/Berlin\"");
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        post(body("contact.created", key));
        Response again = post(body("contact.created", key));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getBoolean("repeated")).isTrue();
        assertThat(again.jsonPath().getList("decisions.survey")).containsExactly("door");
        assertThat(database.count("purchase where business_key = ?", key)).isOne();
        assertThat(database.count("invitation i join purchase p on p.id = i.purchase_id where p.business_key = ?", key))
                .isOne();
    }

    @Test
    void givesTheSameAnswerUnderAnIdempotencyKey() {
        String body = body("contact.created", key);
        Response first = keyed("k-" + key).body(body).post(ADDRESS);
        clock.forward(Duration.ofDays(3));
        Response again = keyed("k-" + key).body(body).post(ADDRESS);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first.asString());
        Response other =
                keyed("k-" + key).body(body("contact.created", "other-" + key)).post(ADDRESS);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(database.count("purchase where business_key = ?", "other-" + key))
                .isZero();
        clock.forward(Duration.ofDays(30));
        answers.forgetOld();
        assertThat(keyed("k-" + key).body(body).post(ADDRESS).statusCode()).isEqualTo(200);
    }

    @Test
    void decidesOnceHoweverManyAskAtOnce() throws Exception {
        String body = body("contact.created", key);
        ExecutorService programs = Executors.newFixedThreadPool(6);
        try {
            List<Future<Response>> all = programs.invokeAll(Collections.nCopies(6, () -> signedIn.program()
                    .contentType("application/json")
                    .header("Idempotency-Key", "at-once-" + key)
                    .body(body)
                    .post(ADDRESS)));
            for (Future<Response> one : all) {
                assertThat(one.get().statusCode()).as(one.get().asString()).isEqualTo(202);
            }
        } finally {
            programs.shutdownNow();
        }
        assertThat(database.count("purchase where business_key = ?", key)).isOne();
    }

    @Test
    void namesEveryFieldThatCannotBeUsed() {
        Response answer = post(
                """
                {"customer":{"email":"no address","e_mail":"x","timezone":"Berlin","consent":"perhaps"},
                 "event":{"type":"Delivered!","at":"yesterday"},
                 "facts":{"order.total":"a lot","customer.email":"x@example.com","order.lines":[1]}}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.field", String.class))
                .containsExactlyInAnyOrder(
                        "customer.email",
                        "customer.e_mail",
                        "customer.timezone",
                        "customer.consent",
                        "event.type",
                        "event.key",
                        "event.at",
                        "facts.order.total",
                        "facts.customer.email",
                        "facts.order.lines");
        assertThat(answer.asString()).doesNotContain("no address", "x@example.com");
    }

    @Test
    void considersTheOneSurveyThatIsChosen() {
        String body = body("contact.created", key).replace("\"type\":\"contact.created\",", "");
        Response unknown = post(body.replaceFirst("\\{", "{\"survey\":\"nobody\","));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getList("errors.field")).containsExactly("survey");
        Response chosen = post(body.replaceFirst("\\{", "{\"survey\":\"door\","));
        assertThat(chosen.statusCode()).as(chosen.asString()).isEqualTo(202);
        assertThat(chosen.jsonPath().getList("decisions.survey")).containsExactly("door");
        Response other = post(body("order.paid", key));
        assertThat(other.jsonPath().getList("decisions.survey")).containsExactly("hook");
        Response late = post(body("contact.created", "late-" + key).replaceFirst("\\{", "{\"survey\":\"hook\","));
        assertThat(late.jsonPath().getList("errors.field")).containsExactly("event.type");
    }

    @Test
    void namesTheEventsThereAre() {
        Response answer = post(body("contact.creatd", key));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("event.type");
        assertThat(answer.asString()).contains("contact.created, order.cancelled, order.refunded");
    }

    @Test
    void saysNothingOfASurveyThatIsSwitchedOffUnlessItIsChosen() {
        Response answer = post(body("order.placed", "off-" + key));
        assertThat(answer.jsonPath().getList("decisions.survey")).doesNotContain("form-types");
        Response chosen = post(body("order.placed", "on-" + key).replaceFirst("\\{", "{\"survey\":\"form-types\","));
        assertThat(chosen.jsonPath().getList("decisions.sentence"))
                .containsExactly("Dropped: this survey is not switched on (invite.active is false in its file).");
    }

    @Test
    void takesManyWithAResultForEach() {
        String bad = "{\"customer\":{},\"event\":{}}";
        Response answer = program.body("{\"invitations\":[" + body("contact.created", key) + "," + bad + ","
                        + body("contact.created", key) + "]}")
                .post(ADDRESS + "/batch");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("results.status")).containsExactly(202, 422, 200);
        assertThat(answer.jsonPath().getList("results[1].problem.errors.field")).contains("customer.email");
        String tooMany = "{\"invitations\":[" + String.join(",", Collections.nCopies(101, bad)) + "]}";
        assertThat(program.body(tooMany).post(ADDRESS + "/batch").statusCode()).isEqualTo(422);
    }

    @Test
    void isOpenToKeysThatMayInviteAlone() {
        String body = body("contact.created", key);
        assertThat(given().contentType("application/json")
                        .body(body)
                        .post(ADDRESS)
                        .statusCode())
                .isEqualTo(401);
        String readOnly = keys.add("dashboard", false);
        assertThat(given().header("Authorization", "Bearer " + readOnly)
                        .contentType("application/json")
                        .body(body)
                        .post(ADDRESS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.browser()
                        .contentType("application/json")
                        .body(body)
                        .post(ADDRESS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(database.count("purchase where business_key = ?", key)).isZero();
    }

    @Test
    void refusesWhatIsNoRequest() {
        assertThat(post("{\"customer\":").jsonPath().getString("type")).isEqualTo("/problems/not-json");
        assertThat(post("[]").statusCode()).isEqualTo(422);
        assertThat(post(" ".repeat(1_060_000) + "{}").statusCode()).isEqualTo(413);
        assertThat(keyed("two words").body("{}").post(ADDRESS).statusCode()).isEqualTo(400);
        assertThat(given().header("Authorization", "Bearer " + keys.add("docs"))
                        .get("/q/openapi")
                        .asString())
                .contains("/api/v1/invitations/batch", "Idempotency-Key", "/hooks/{source}")
                .doesNotContain("/outbox", "/login", "/r/{token}");
    }

    private Response post(String body) {
        return program.body(body).post(ADDRESS);
    }

    private RequestSpecification keyed(String idempotencyKey) {
        return given().header("Authorization", "Bearer " + keys.add("keyed"))
                .contentType("application/json")
                .header("Idempotency-Key", idempotencyKey);
    }

    private String body(String type, String eventKey) {
        return """
                {"customer":{"email":"%s@example.com","firstName":"Zoë","locale":"de-DE","country":"DE",
                             "timezone":"Europe/Berlin","consent":true},
                 "event":{"type":"%s","key":"%s","at":"2026-03-02T10:00:00Z"},
                 "facts":{"customer.tier":"gold","order.total":64.80}}"""
                .formatted(eventKey, type, eventKey);
    }
}
