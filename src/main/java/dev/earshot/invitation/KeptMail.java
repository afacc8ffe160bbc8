package dev.earshot.invitation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A mail in the outbox. */
public record KeptMail(
        UUID id,
        String recipient,
        String subject,
        Map<String, String> headers,
        String html,
        String text,
        Instant keptAt) {}
