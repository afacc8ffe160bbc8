package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.platform.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mailgun's webhooks. It signs a time and a random token, not the event: so the token names the call, and no second
 * event is taken under it. documentation.mailgun.com, "Securing webhooks".
 */
record Mailgun(String signingKey) implements Provider {

    /** It tries again for eight hours. */
    private static final Duration FRESH = Duration.ofHours(12);

    @Override
    public Origin.Source source() {
        return Origin.Source.MAILGUN;
    }

    @Override
    public boolean isGenuine(Call call, Instant now) {
        String time = Fact.in(call.body(), "signature", "timestamp");
        String token = Fact.in(call.body(), "signature", "token");
        String mac = HexFormat.of().formatHex(Secret.mac(signingKey.getBytes(StandardCharsets.UTF_8), time + token));
        return !token.isEmpty()
                && time.matches("\\d{1,11}")
                && Secret.same(mac, Fact.in(call.body(), "signature", "signature"))
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(FRESH)
                        < 0;
    }

    @Override
    public List<Told> read(JsonNode body) {
        JsonNode event = body.path("event-data");
        Set<String> recipients = Set.of(Fact.in(event, "recipient"));
        Clues clues = new Clues(
                Fact.maybe(event, "envelope", "sender").stream().toList(),
                Fact.messageId(event, "message", "headers", "message-id").stream()
                        .toList(),
                List.of());
        Optional<Report> report =
                switch (Fact.in(event, "event")) {
                    case "failed" -> Optional.of(failed(event, clues, recipients));
                    case "complained" -> Optional.of(new Report.Complaint(clues, recipients));
                    case "unsubscribed" -> Optional.of(new Report.OptOut(clues, recipients));
                    default -> Optional.empty();
                };
        String id = Fact.in(body, "signature", "token");
        return report.map(told -> new Told(id, told)).stream().toList();
    }

    /** It may not have tried at all: because of what happened before. */
    private static Report failed(JsonNode event, Clues clues, Set<String> recipients) {
        return switch (Fact.in(event, "reason")) {
            case "suppress-complaint" -> new Report.Complaint(clues, recipients);
            case "suppress-unsubscribe" -> new Report.OptOut(clues, recipients);
            default -> new Report.Undelivered(clues, List.of(failure(event, recipients)));
        };
    }

    private static Failure failure(JsonNode event, Set<String> recipients) {
        boolean passing = Fact.in(event, "severity").equals("temporary");
        String said =
                Fact.in(event, "delivery-status", "message") + " " + Fact.in(event, "delivery-status", "description");
        String status = Fact.maybe(event, "delivery-status", "enhanced-code")
                // It did not try: the address bounced before.
                .orElse(Fact.in(event, "reason").equals("suppress-bounce") ? "5.1.1" : "");
        return Failure.of(
                passing ? "delayed" : "failed",
                status,
                Fact.in(event, "delivery-status", "code") + " " + said,
                recipients);
    }
}
