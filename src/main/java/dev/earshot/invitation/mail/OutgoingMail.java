package dev.earshot.invitation.mail;

import java.util.Map;
import java.util.UUID;

/**
 * A mail, ready to leave.
 *
 * @param from bare address, also the envelope's sender
 * @param to bare address
 * @param headers by name, encoded and folded; From, To and Subject among them
 */
public record OutgoingMail(
        UUID invitationId,
        String from,
        String to,
        String subject,
        Map<String, String> headers,
        String html,
        String text) {}
