package dev.earshot.purchase.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A delivery as a person looks at it.
 *
 * @param state "received", "recorded", "rejected"
 * @param reason a sentence; empty where there is nothing to say
 * @param again whether reading it again can change anything
 * @param headers by name in lower case, without secrets
 * @param body as it came: personal
 */
public record Delivery(
        UUID id,
        String source,
        String key,
        Instant receivedAt,
        String state,
        String reason,
        boolean again,
        Map<String, String> headers,
        byte[] body) {}
