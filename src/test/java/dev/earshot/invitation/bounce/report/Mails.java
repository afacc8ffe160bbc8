package dev.earshot.invitation.bounce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mails that really came back, from src/test/resources/email. */
public final class Mails {

    public static final List<String> ALL = List.of(
            "arf.abuse.eml",
            "auto-reply.vacation.eml",
            "dsn.postfix.4.2.2-expired.eml",
            "dsn.postfix.5.1.1-user-unknown.eml",
            "dsn.postfix.5.7.1-blocked.eml");

    private Mails() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/email", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail with some of its words replaced: word, replacement, word, replacement… */
    public static byte[] with(String name, String... replacements) {
        String mail = new String(bytes(name), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < replacements.length; i += 2) {
            if (!mail.contains(replacements[i])) {
                throw new IllegalArgumentException(name + " has no " + replacements[i]);
            }
            mail = mail.replace(replacements[i], replacements[i + 1]);
        }
        return mail.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A delivery report with one recipient, as plain as may be. */
    public static byte[] report(String to, String action, String status, String diagnostic) {
        return """
                To: %s
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; somebody@example.com
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --b--
                """
                .formatted(to, action, status, diagnostic)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
