package dev.earshot.invitation.bounce.report;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a mail that came back. Whatever it is given, it gives a report: what it cannot read is for a person. */
public final class ReportReader {

    /** Reports carry one mail of ours, which has at most some 100 kB. */
    public static final int LARGEST_MAIL = 1_048_576;

    /** Where servers note to whom a mail came, the surest first. */
    private static final List<String> ARRIVED_AT = List.of(
            "X-Original-To", "Delivered-To", "X-Delivered-To", "Envelope-To", "X-Envelope-To", "X-Forwarded-To", "To");

    private static final Session SESSION = Session.getInstance(new Properties());

    private ReportReader() {}

    public static Report read(byte[] mail) {
        if (mail.length > LARGEST_MAIL) {
            return new Report.ForPerson("larger than 1 MiB");
        }
        try {
            return read(new MimeMessage(SESSION, new ByteArrayInputStream(mail)));
        } catch (MessagingException | IOException | RuntimeException e) {
            return new Report.ForPerson("it cannot be read as a mail");
        }
    }

    private static Report read(MimeMessage mail) throws MessagingException, IOException {
        Set<String> arrivedAt = Addresses.in(ARRIVED_AT.stream().flatMap(name -> values(mail, name)));
        ContentType type = type(mail);
        // Before anything else: a report of Postfix calls itself an automatic reply.
        if (type.match("multipart/report")) {
            String boundary = Objects.requireNonNullElse(type.getParameter("boundary"), "");
            byte[] body = mail.getInputStream().readAllBytes();
            ReportParts parts = ReportParts.of(Multipart.parts(body, boundary));
            if (parts.isDeliveryStatus()) {
                return parts.undelivered(arrivedAt);
            }
            if (parts.isFeedback()) {
                return parts.feedback(arrivedAt);
            }
        }
        return letter(mail, type, arrivedAt);
    }

    private static ContentType type(MimeMessage mail) {
        try {
            return new ContentType(values(mail, "Content-Type").findFirst().orElse("text/plain"));
        } catch (ParseException e) {
            return new ContentType("text", "plain", null);
        }
    }

    private static Report letter(MimeMessage mail, ContentType type, Set<String> arrivedAt) {
        List<String> stops = new ArrayList<>();
        arrivedAt.forEach(address -> StopAddress.token(address).ifPresent(stops::add));
        if (!stops.isEmpty()) {
            return new Report.Unsubscribe(stops.get(0));
        }
        boolean receipt = type.match("multipart/report")
                && "disposition-notification".equalsIgnoreCase(type.getParameter("report-type"));
        return receipt || isAutomatic(mail)
                ? new Report.AutoReply()
                : new Report.ForPerson("neither a report nor an automatic reply");
    }

    /** RFC 3834, and what was usual before it. */
    private static boolean isAutomatic(MimeMessage mail) {
        return values(mail, "Auto-Submitted")
                        .anyMatch(
                                value -> !value.strip().toLowerCase(Locale.ROOT).startsWith("no"))
                || values(mail, "X-Autoreply").findAny().isPresent()
                || values(mail, "X-Autorespond").findAny().isPresent()
                || values(mail, "Precedence").anyMatch(value -> value.strip().equalsIgnoreCase("auto_reply"))
                || values(mail, "Return-Path").anyMatch(value -> value.strip().equals("<>"));
    }

    private static Stream<String> values(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? Stream.of() : Arrays.stream(values);
        } catch (MessagingException e) {
            return Stream.of();
        }
    }
}
