package dev.earshot.invitation.mail;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail, ready to leave.
 *
 * @param invitation it belongs to; empty for mails to the shop's own people
 * @param from bare address
 * @param returnTo bare address, the envelope's sender: where the mail comes back to
 * @param to bare address
 * @param headers by name, encoded and folded; From, To and Subject among them
 */
public record OutgoingMail(
        Optional<UUID> invitation,
        String from,
        String returnTo,
        String to,
        String subject,
        Map<String, String> headers,
        String html,
        String text) {

    /** Every mail has one. */
    public String messageId() {
        return Objects.requireNonNull(headers.get("Message-ID"), "Message-ID");
    }
}
