package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SendGrid's signed event webhook: ECDSA over the time and the body. docs.sendgrid.com, "Event Webhook security features".
 *
 * @param publicKey as its page shows it, base64
 */
record Sendgrid(String publicKey) implements Provider {

    private static final String SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature";
    private static final String TIMESTAMP = "X-Twilio-Email-Event-Webhook-Timestamp";

    @Override
    public Origin.Source source() {
        return Origin.Source.SENDGRID;
    }

    @Override
    public boolean isGenuine(Call call, Instant now) {
        try {
            Signature check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(call.header().apply(TIMESTAMP).orElse("").getBytes(StandardCharsets.UTF_8));
            check.update(call.bytes());
            return check.verify(
                    Base64.getDecoder().decode(call.header().apply(SIGNATURE).orElse("")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // Neither key nor signature of the kind expected: not genuine.
        }
    }

    @Override
    public List<Told> read(JsonNode body) {
        List<Told> told = new ArrayList<>();
        for (JsonNode event : body) {
            report(event).ifPresent(report -> told.add(new Told(Fact.in(event, "sg_event_id"), report)));
        }
        return told;
    }

    private static Optional<Report> report(JsonNode event) {
        Set<String> recipients = Set.of(Fact.in(event, "email"));
        Clues clues =
                new Clues(List.of(), Fact.messageId(event, "smtp-id").stream().toList(), List.of());
        return switch (Fact.in(event, "event")) {
            case "bounce" -> Optional.of(undelivered(clues, bounce(event, recipients)));
            case "deferred" ->
                Optional.of(undelivered(
                        clues,
                        Failure.of("delayed", Fact.in(event, "status"), Fact.in(event, "response"), recipients)));
            case "dropped" -> dropped(Fact.in(event, "reason"), clues, recipients);
            case "spamreport" -> Optional.of(new Report.Complaint(clues, recipients));
            case "unsubscribe", "group_unsubscribe" -> Optional.of(new Report.OptOut(clues, recipients));
            default -> Optional.empty();
        };
    }

    /** Of type "blocked" it calls what may pass: a refusal of the mail, not of the address. */
    private static Failure bounce(JsonNode event, Set<String> recipients) {
        Failure failure = Failure.of("failed", Fact.in(event, "status"), Fact.in(event, "reason"), recipients);
        boolean blocked = Fact.in(event, "type").equals("blocked");
        return blocked && failure.status().filter(known -> known.subject() > 0).isEmpty()
                ? Failure.of("failed", "5.7.0", "", recipients)
                : failure;
    }

    /** It did not try, because of what happened before. */
    private static Optional<Report> dropped(String reason, Clues clues, Set<String> recipients) {
        return switch (reason) {
            case "Bounced Address", "Invalid" ->
                Optional.of(undelivered(clues, Failure.of("failed", "5.1.1", "", recipients)));
            case "Spam Reporting Address" -> Optional.of(new Report.Complaint(clues, recipients));
            case "Unsubscribed Address" -> Optional.of(new Report.OptOut(clues, recipients));
            default -> Optional.empty();
        };
    }

    private static Report undelivered(Clues clues, Failure failure) {
        return new Report.Undelivered(clues, List.of(failure));
    }
}
