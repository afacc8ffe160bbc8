package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.Failure;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.platform.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Postmark's webhooks, which sign in with a name and a password. postmarkapp.com/developer/webhooks.
 *
 * @param login "name:password"
 */
record Postmark(String login) implements Provider {

    private static final String BASIC = "Basic ";

    /** Its own names for what its table calls hard or ours; the rest is judged by the server's words, or passing. */
    private static final Set<String> NO_SUCH_ADDRESS = Set.of("HardBounce", "BadEmailAddress");

    private static final Set<String> OURS = Set.of("Blocked", "DMARCPolicy", "DnsError", "VirusNotification");
    private static final Set<String> COMPLAINTS = Set.of("SpamComplaint", "SpamNotification");
    private static final Set<String> MACHINES =
            Set.of("AutoResponder", "AddressChange", "ChallengeVerification", "Subscribe", "TestEmail");

    @Override
    public Origin.Source source() {
        return Origin.Source.POSTMARK;
    }

    @Override
    public boolean isGenuine(Call call, Instant now) {
        String expected = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return call.header()
                .apply("Authorization")
                .filter(given -> given.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .filter(given -> Secret.same(given.substring(BASIC.length()).strip(), expected))
                .isPresent();
    }

    @Override
    public List<Told> read(JsonNode body) {
        String kind = Fact.in(body, "RecordType");
        String type = Fact.in(body, "Type");
        Set<String> recipients = Set.of(Fact.maybe(body, "Email").orElse(Fact.in(body, "Recipient")));
        Optional<Report> report =
                switch (kind) {
                    case "Bounce" -> bounce(type, body, recipients);
                    case "SpamComplaint" -> Optional.of(new Report.Complaint(Clues.NONE, recipients));
                    case "SubscriptionChange" -> optOut(body, recipients);
                    default -> Optional.empty();
                };
        String id = kind + ":" + Fact.maybe(body, "ID").orElse(Fact.in(body, "MessageID"));
        return report.map(told -> new Told(id, told)).stream().toList();
    }

    /** By the recipient's own hand: what Postmark does after a bounce or a complaint it tells besides. */
    private static Optional<Report> optOut(JsonNode body, Set<String> recipients) {
        boolean theirs = body.path("SuppressSending").asBoolean()
                && Fact.in(body, "Origin").equals("Recipient");
        return theirs && Fact.in(body, "SuppressionReason").equals("ManualSuppression")
                ? Optional.of(new Report.OptOut(Clues.NONE, recipients))
                : Optional.empty();
    }

    private static Optional<Report> bounce(String type, JsonNode body, Set<String> recipients) {
        if (COMPLAINTS.contains(type)) {
            return Optional.of(new Report.Complaint(Clues.NONE, recipients));
        }
        if (MACHINES.contains(type)) {
            return Optional.empty();
        }
        String said = Fact.in(body, "Details") + " " + Fact.in(body, "Description");
        Failure told = Failure.of("failed", "", said, recipients);
        String status = OURS.contains(type) ? "5.7.0" : NO_SUCH_ADDRESS.contains(type) ? "5.1.1" : "4.0.0";
        boolean exact = told.status().filter(known -> known.subject() > 0).isPresent();
        return Optional.of(new Report.Undelivered(
                Clues.NONE, List.of(exact ? told : Failure.of("failed", status, said, recipients))));
    }
}
