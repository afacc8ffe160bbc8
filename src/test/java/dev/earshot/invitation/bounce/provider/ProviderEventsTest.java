package dev.earshot.invitation.bounce.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.invitation.bounce.report.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the events of mail providers say, judged by the one table. */
class ProviderEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Permanent    | General         | '"status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 unknown",' | HARD
            Permanent    | General         | '"status":"5.7.1",'                                            | SENDER_PROBLEM
            Permanent    | Suppressed      | ''                                                             | HARD
            Permanent    | General         | ''                                                             | SOFT
            Transient    | MailboxFull     | '"status":"5.2.2",'                                            | SOFT
            Transient    | ContentRejected | ''                                                             | SENDER_PROBLEM
            Undetermined | Undetermined    | ''                                                             | SOFT
            """)
    void readsSes(String type, String sub, String facts, Verdict verdict) {
        Report.Undelivered report = (Report.Undelivered)
                ses("""
                {"notificationType":"Bounce","bounce":{"bounceType":"%s","bounceSubType":"%s",
                 "bouncedRecipients":[{%s"emailAddress":"jane@example.com"}]},
                 "mail":{"source":"bounce+abc@example.com","headers":[{"name":"Message-ID","value":"<inv.1.1@example.com>"}]}}"""
                                .formatted(type, sub, facts))
                        .orElseThrow();
        assertThat(report.failures().get(0).verdict()).isEqualTo(verdict);
        assertThat(report.failures().get(0).concerns("jane@example.com")).isTrue();
        assertThat(report.clues().addresses()).containsExactly("bounce+abc@example.com");
        assertThat(report.clues().messageIds()).containsExactly("inv.1.1@example.com");
    }

    @Test
    void readsComplaintsOfSesAndNoPraise() {
        String complaint =
                "{\"eventType\":\"Complaint\",\"complaint\":{\"complaintFeedbackType\":\"%s\",\"complainedRecipients\":[{\"emailAddress\":\"jane@example.com\"}]},\"mail\":{}}";
        assertThat(ses(complaint.formatted("abuse"))).containsInstanceOf(Report.Complaint.class);
        assertThat(ses(complaint.formatted("not-spam"))).isEmpty();
        assertThat(ses("{\"eventType\":\"Delivery\",\"mail\":{}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            HardBounce | smtp;550 5.1.1 The email account that you tried to reach does not exist | HARD
            HardBounce | smtp;550 5.7.1 Blocked                                                  | SENDER_PROBLEM
            HardBounce | action: failed                                                          | HARD
            SoftBounce | smtp;452 4.2.2 Over quota                                               | SOFT
            SoftBounce | test bounce                                                             | SOFT
            Blocked    | listed                                                                  | SENDER_PROBLEM
            """)
    void readsPostmark(String type, String details, Verdict verdict) {
        assertThat(verdict(new Postmark("a:b")
                        .read(json(
                                "{\"RecordType\":\"Bounce\",\"ID\":42,\"Type\":\"%s\",\"Email\":\"jane@example.com\",\"Details\":\"%s\"}"
                                        .formatted(type, details)))))
                .isEqualTo(verdict);
    }

    @Test
    void readsWhatPostmarkSaysBesidesBounces() {
        assertThat(new Postmark("a:b")
                        .read(json("{\"RecordType\":\"SpamComplaint\",\"ID\":42,\"Email\":\"j@example.com\"}")))
                .singleElement()
                .satisfies(told -> assertThat(told.report()).isInstanceOf(Report.Complaint.class));
        assertThat(new Postmark("a:b").read(json("{\"RecordType\":\"Open\",\"Recipient\":\"j@example.com\"}")))
                .isEmpty();
        assertThat(new Postmark("a:b").read(json("{\"RecordType\":\"Bounce\",\"Type\":\"AutoResponder\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            permanent | 550 | 5.1.1 The email account does not exist | HARD
            permanent | 550 | 5.7.26 Unauthenticated                 | SENDER_PROBLEM
            permanent | 605 | Not delivering to previously bounced   | SOFT
            temporary | 452 | 4.2.2 Over quota                       | SOFT
            """)
    void readsMailgun(String severity, int code, String message, Verdict verdict) {
        List<Provider.Told> told = new Mailgun("key")
                .read(json(
                        """
                {"signature":{"timestamp":"1","token":"t","signature":"s"},
                 "event-data":{"event":"failed","severity":"%s","recipient":"jane@example.com",
                  "delivery-status":{"code":%d,"message":"%s"},
                  "message":{"headers":{"message-id":"inv.1.1@example.com"}}}}"""
                                .formatted(severity, code, message)));
        assertThat(verdict(told)).isEqualTo(verdict);
        assertThat(told.get(0).id()).isEqualTo("t");
    }

    @Test
    void readsEveryEventOfSendgrid() {
        List<Provider.Told> told = new Sendgrid("key")
                .read(
                        json(
                                """
                [{"event":"bounce","type":"bounce","status":"5.1.1","reason":"550 5.1.1 No","email":"a@example.com","sg_event_id":"1"},
                 {"event":"bounce","type":"blocked","reason":"550 listed","email":"b@example.com","sg_event_id":"2"},
                 {"event":"deferred","response":"450 busy","email":"c@example.com","sg_event_id":"3"},
                 {"event":"dropped","reason":"Bounced Address","email":"d@example.com","sg_event_id":"4"},
                 {"event":"open","email":"e@example.com","sg_event_id":"5"},
                 {"event":"spamreport","email":"f@example.com","smtp-id":"<inv.1.1@example.com>","sg_event_id":"6"}]"""));
        assertThat(told).extracting(Provider.Told::id).containsExactly("1", "2", "3", "4", "6");
        assertThat(told.subList(0, 4).stream().map(one -> verdict(List.of(one))))
                .containsExactly(Verdict.HARD, Verdict.SENDER_PROBLEM, Verdict.SOFT, Verdict.HARD);
        assertThat(((Report.Complaint) told.get(4).report()).clues().messageIds())
                .containsExactly("inv.1.1@example.com");
    }

    @Test
    void knowsWhoStoppedTheMailsAtTheProvider() {
        assertThat(new Mailgun("key")
                        .read(json("{\"event-data\":{\"event\":\"unsubscribed\",\"recipient\":\"a@example.com\"}}")))
                .singleElement()
                .satisfies(told -> assertThat(told.report()).isInstanceOf(Report.OptOut.class));
        assertThat(new Sendgrid("key").read(json("[{\"event\":\"group_unsubscribe\",\"email\":\"a@example.com\"}]")))
                .singleElement()
                .satisfies(told -> assertThat(told.report()).isInstanceOf(Report.OptOut.class));
        String change =
                "{\"RecordType\":\"SubscriptionChange\",\"Recipient\":\"a@example.com\",\"SuppressSending\":true,\"Origin\":\"Recipient\",\"SuppressionReason\":\"%s\"}";
        assertThat(new Postmark("a:b").read(json(change.formatted("ManualSuppression"))))
                .singleElement()
                .satisfies(told -> assertThat(told.report()).isInstanceOf(Report.OptOut.class));
        assertThat(new Postmark("a:b").read(json(change.formatted("HardBounce"))))
                .isEmpty();
    }

    @Test
    void takesOddBodiesForNothing() {
        for (String odd :
                List.of("{}", "[]", "[1,null,\"x\"]", "{\"Message\":7,\"event-data\":[],\"RecordType\":{}}")) {
            for (Provider provider : List.of(
                    new Ses("arn", new Sns(uri -> Optional.empty())),
                    new Postmark("a:b"),
                    new Mailgun("key"),
                    new Sendgrid("key"))) {
                assertThat(provider.read(json(odd))).as(provider + odd).isEmpty();
            }
        }
    }

    private static Optional<Report> ses(String message) {
        JsonNode body = JSON.createObjectNode()
                .put("Type", "Notification")
                .put("MessageId", "m")
                .put("Message", message);
        return new Ses("arn", new Sns(uri -> Optional.empty()))
                .read(body).stream().map(Provider.Told::report).findFirst();
    }

    private static Verdict verdict(List<Provider.Told> told) {
        return ((Report.Undelivered) told.get(0).report()).failures().get(0).verdict();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
