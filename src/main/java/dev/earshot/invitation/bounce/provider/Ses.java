package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Amazon SES, which tells by a topic of SNS. docs.aws.amazon.com/ses, "Amazon SNS notification contents".
 *
 * @param topic its ARN: anybody can own a topic, and Amazon signs for all of them
 */
record Ses(String topic, Sns sns) implements Provider {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Amazon itself knows the address, or keeps it on its own list. */
    private static final Set<String> KNOWN_BAD = Set.of("NoEmail", "Suppressed", "OnAccountSuppressionList");

    private static final Set<String> REFUSED_CONTENT = Set.of("ContentRejected", "AttachmentRejected");

    @Override
    public Origin.Source source() {
        return Origin.Source.SES;
    }

    @Override
    public boolean isGenuine(Call call, Instant now) {
        return Fact.in(call.body(), "TopicArn").equals(topic) && sns.isGenuine(call.body());
    }

    @Override
    public List<Told> read(JsonNode body) {
        if (Fact.in(body, "Type").equals("SubscriptionConfirmation")) {
            sns.confirm(body);
            return List.of();
        }
        return message(body).flatMap(Ses::report).map(report -> new Told(Fact.in(body, "MessageId"), report)).stream()
                .toList();
    }

    private static Optional<JsonNode> message(JsonNode body) {
        try {
            return Optional.ofNullable(JSON.readTree(body.path("Message").asText("")));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // A sentence for people, sent to the topic by hand.
        }
    }

    private static Optional<Report> report(JsonNode message) {
        Clues clues = clues(message.path("mail"));
        String kind = Fact.maybe(message, "notificationType").orElse(Fact.in(message, "eventType"));
        return switch (kind) {
            case "Bounce" -> Optional.of(new Report.Undelivered(clues, failures(message.path("bounce"))));
            case "Complaint" -> complaint(message.path("complaint"), clues);
            case "DeliveryDelay" -> Optional.of(new Report.Undelivered(clues, delays(message.path("deliveryDelay"))));
            default -> Optional.empty();
        };
    }

    private static Optional<Report> complaint(JsonNode complaint, Clues clues) {
        Set<String> recipients = new LinkedHashSet<>();
        complaint.path("complainedRecipients").forEach(one -> recipients.add(Fact.in(one, "emailAddress")));
        return Fact.in(complaint, "complaintFeedbackType").equals("not-spam")
                ? Optional.empty()
                : Optional.of(new Report.Complaint(clues, recipients));
    }

    private static List<Failure> failures(JsonNode bounce) {
        String sub = Fact.in(bounce, "bounceSubType");
        String guess = KNOWN_BAD.contains(sub) ? "5.1.1" : REFUSED_CONTENT.contains(sub) ? "5.6.0" : "4.0.0";
        List<Failure> failures = new ArrayList<>();
        for (JsonNode one : bounce.path("bouncedRecipients")) {
            failures.add(Failure.of(
                    "failed",
                    Fact.maybe(one, "status").orElse(guess),
                    Fact.in(one, "diagnosticCode"),
                    Set.of(Fact.in(one, "emailAddress"))));
        }
        return failures.isEmpty() ? List.of(Failure.of("failed", guess, "", Set.of())) : failures;
    }

    private static List<Failure> delays(JsonNode delay) {
        List<Failure> failures = new ArrayList<>();
        for (JsonNode one : delay.path("delayedRecipients")) {
            failures.add(Failure.of(
                    "delayed",
                    Fact.in(one, "status"),
                    Fact.in(one, "diagnosticCode"),
                    Set.of(Fact.in(one, "emailAddress"))));
        }
        return failures.isEmpty() ? List.of(Failure.of("delayed", "", "", Set.of())) : failures;
    }

    private static Clues clues(JsonNode mail) {
        List<String> ids = new ArrayList<>();
        Fact.messageId(mail, "commonHeaders", "messageId").ifPresent(ids::add);
        for (JsonNode header : mail.path("headers")) {
            if (Fact.in(header, "name").equalsIgnoreCase("Message-ID")) {
                Fact.messageId(header, "value").ifPresent(ids::add);
            }
        }
        return new Clues(Fact.maybe(mail, "source").stream().toList(), ids, List.of());
    }
}
