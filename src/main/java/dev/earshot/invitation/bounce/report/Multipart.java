package dev.earshot.invitation.bounce.report;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parts a mail at its boundary (RFC 2046, 5.1). A library's takes half a minute for a mail of nothing but boundaries. */
final class Multipart {

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_BOUNDARY = 200; // 70 in the RFC

    private Multipart() {}

    static List<MimeBodyPart> parts(byte[] body, String boundary) throws MessagingException {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new MessagingException("a boundary that is none");
        }
        String text = "\n" + new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "\n--" + boundary;
        List<MimeBodyPart> parts = new ArrayList<>();
        int from = next(text, delimiter, 0);
        while (from >= 0 && parts.size() < MOST_PARTS && !text.startsWith("--", from + delimiter.length())) {
            int line = text.indexOf('\n', from + delimiter.length());
            int to = line < 0 ? -1 : next(text, delimiter, line);
            if (line >= 0) {
                String part = text.substring(line + 1, to < 0 ? text.length() : Math.max(line + 1, to));
                parts.add(new MimeBodyPart(new ByteArrayInputStream(part.getBytes(StandardCharsets.ISO_8859_1))));
            }
            from = to;
        }
        return parts;
    }

    /** Where the next boundary begins: one that is the start of a longer one is not meant. */
    private static int next(String text, String delimiter, int from) {
        int found = text.indexOf(delimiter, from);
        while (found >= 0) {
            int end = found + delimiter.length();
            if (end == text.length() || "\r\n \t-".indexOf(text.charAt(end)) >= 0) {
                return found;
            }
            found = text.indexOf(delimiter, end);
        }
        return -1;
    }
}
