package dev.earshot.invitation.bounce;

import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Where a report comes from.
 *
 * @param fingerprint the same for the same report, 64 hex digits: a second one changes nothing
 */
public record Origin(Source source, String fingerprint) {

    /** Who reports. */
    public enum Source {
        /** Anybody who can write to our mailbox. */
        MAILBOX,
        /** The mail server, while we hand a mail over. */
        SMTP,
        SES,
        POSTMARK,
        MAILGUN,
        SENDGRID;

        /** Whether it proved who it is: only then are the recipients it names believed. */
        boolean isProven() {
            return this != MAILBOX;
        }
    }

    public static Origin of(Source source, byte[] report) {
        return new Origin(source, Sha256.hex(report));
    }

    /** @param id of the report, given by the source */
    public static Origin of(Source source, String id) {
        return of(source, (source + ":" + id).getBytes(StandardCharsets.UTF_8));
    }
}
