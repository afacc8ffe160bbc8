package dev.earshot.invitation.transport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A mail in the outbox. */
public record KeptMail(
        UUID id,
        UUID invitationId,
        String recipient,
        String subject,
        Map<String, String> headers,
        String html,
        String text,
        Instant keptAt) {

    public record HeaderLine(String name, String value) {}

    public List<HeaderLine> headerLines() {
        return headers.entrySet().stream()
                .filter(header ->
                        !header.getKey().equals("To") && !header.getKey().equals("Subject"))
                .map(header -> new HeaderLine(header.getKey(), header.getValue()))
                .toList();
    }
}
