package dev.earshot.invitation.bounce.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.platform.secret.Secret;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail provider tells that a mail came back. */
@QuarkusTest
class BounceResourceTest {

    @Inject
    SentInvitations invitations;

    @Inject
    Suppressions suppressions;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    SentInvitations.Sent sent;

    @BeforeEach
    void aMailLeft() {
        clock.set(TestClock.START);
        sent = invitations.of("follow");
    }

    @Test
    void keepsWhatAProviderTellsOnce() {
        String event =
                "{\"RecordType\":\"Bounce\",\"ID\":%d,\"Type\":\"HardBounce\",\"Email\":\"%s\",\"Details\":\"550 5.1.1\"}"
                        .formatted(UUID.randomUUID().getMostSignificantBits(), sent.email());
        for (int twice = 0; twice < 2; twice++) {
            postmark(event, "a password").post("/bounces/postmark").then().statusCode(200);
        }
        assertThat(suppressions.reason(sent.email())).contains(SuppressionReason.HARD_BOUNCE);
        assertThat(database.count("mail_event where invitation_id = ?", sent.invitation()))
                .isOne();
    }

    @Test
    void believesNobodyWithoutTheSecret() {
        String event =
                "{\"RecordType\":\"Bounce\",\"ID\":1,\"Type\":\"HardBounce\",\"Email\":\"%s\"}".formatted(sent.email());
        postmark(event, "another").post("/bounces/postmark").then().statusCode(401);
        given().contentType("application/json")
                .body(event)
                .post("/bounces/postmark")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(event)
                .post("/bounces/mailgun")
                .then()
                .statusCode(401);
        assertThat(suppressions.contains(sent.email())).isFalse();
    }

    @Test
    void takesNoSecondEventUnderOneSignatureOfMailgun() {
        String token = UUID.randomUUID().toString();
        mailgun(token, invitations.of("follow").email());
        mailgun(token, sent.email());
        assertThat(suppressions.contains(sent.email())).isFalse();
        mailgun(token + "x", sent.email());
        assertThat(suppressions.reason(sent.email())).contains(SuppressionReason.COMPLAINT);
    }

    @Test
    void knowsNoProviderThatIsNotSetUp() {
        for (String name : new String[] {"ses", "sendgrid", "nobody"}) {
            given().body("{}").post("/bounces/" + name).then().statusCode(404);
        }
    }

    @Test
    void refusesWhatIsTooLargeOrNoJson() {
        postmark("not json", "a password").post("/bounces/postmark").then().statusCode(400);
        postmark("\"" + "x".repeat(1_050_000) + "\"", "a password")
                .post("/bounces/postmark")
                .then()
                .statusCode(413);
    }

    private void mailgun(String token, String email) {
        String time = String.valueOf(clock.instant().getEpochSecond());
        String mac = HexFormat.of().formatHex(Secret.mac("signing-key".getBytes(StandardCharsets.UTF_8), time + token));
        given().contentType("application/json")
                .body(
                        """
                        {"signature":{"timestamp":"%s","token":"%s","signature":"%s"},
                         "event-data":{"event":"complained","recipient":"%s"}}"""
                                .formatted(time, token, mac, email))
                .post("/bounces/mailgun")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification postmark(String event, String password) {
        return given().auth()
                .preemptive()
                .basic("earshot", password)
                .contentType("application/json")
                .body(event);
    }
}
