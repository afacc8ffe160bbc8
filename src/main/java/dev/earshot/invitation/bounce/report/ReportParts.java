package dev.earshot.invitation.bounce.report;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a multipart/report (RFC 6522): words for people, fields for machines, the returned mail. */
final class ReportParts {

    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> RETURNED =
            Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

    /** The headers of a mail, and some. */
    private static final int LARGEST_PART = 131_072;

    private final List<Fields> status = new ArrayList<>();
    private final List<Fields> feedback = new ArrayList<>();
    private @Nullable Fields returned;

    private ReportParts() {}

    static ReportParts of(List<MimeBodyPart> report) throws MessagingException, IOException {
        ReportParts parts = new ReportParts();
        for (BodyPart part : report) {
            String type = type(part);
            if (STATUS.contains(type)) {
                parts.status.addAll(blocks(part));
            } else if (type.equals("message/feedback-report")) {
                parts.feedback.addAll(blocks(part));
            } else if (RETURNED.contains(type) && parts.returned == null) {
                parts.returned = blocks(part).stream().findFirst().orElse(null);
            }
        }
        return parts;
    }

    boolean isDeliveryStatus() {
        return !status.isEmpty();
    }

    boolean isFeedback() {
        return !feedback.isEmpty();
    }

    Report undelivered(Set<String> arrivedAt) {
        List<Failure> failures = status.stream()
                .filter(block -> !block.first("Action").isEmpty())
                .map(block -> Failure.of(
                        block.first("Action"),
                        block.first("Status"),
                        block.first("Diagnostic-Code"),
                        Addresses.in(Stream.of(block.first("Final-Recipient"), block.first("Original-Recipient")))))
                .toList();
        return failures.isEmpty()
                ? new Report.ForPerson("a delivery report without a recipient")
                : new Report.Undelivered(clues(arrivedAt, status.get(0)), failures);
    }

    Report feedback(Set<String> arrivedAt) {
        Fields fields = feedback.get(0);
        String type = fields.first("Feedback-Type").toLowerCase(Locale.ROOT);
        Clues clues = clues(arrivedAt, fields);
        Set<String> recipients = Addresses.in(fields.all("Original-Rcpt-To"));
        return switch (type) {
            case "abuse" -> new Report.Complaint(clues, recipients);
            case "opt-out", "opt-out-list" -> new Report.OptOut(clues, recipients);
            default -> new Report.ForPerson("feedback other than abuse");
        };
    }

    private Clues clues(Set<String> arrivedAt, Fields envelope) {
        Set<String> addresses = new LinkedHashSet<>(arrivedAt);
        addresses.addAll(
                Addresses.in(Stream.of("X-Postfix-Sender", "Original-Mail-From").flatMap(envelope::all)));
        if (returned == null) {
            return new Clues(List.copyOf(addresses), List.of(), List.of());
        }
        Fields mail = returned;
        addresses.addAll(Addresses.in(mail.all("Return-Path")));
        return new Clues(
                List.copyOf(addresses),
                List.copyOf(Addresses.in(mail.all("Message-ID"))),
                mail.all("List-Unsubscribe")
                        .flatMap(value -> Addresses.words(value).stream())
                        .toList());
    }

    private static List<Fields> blocks(BodyPart part) throws MessagingException, IOException {
        return Fields.blocks(part.getInputStream().readNBytes(LARGEST_PART));
    }

    /** "message/rfc822" of "Message/RFC822; charset=utf-8". */
    private static String type(BodyPart part) throws MessagingException {
        String[] header = part.getHeader("Content-Type");
        String value = header == null ? "text/plain" : header[0];
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
