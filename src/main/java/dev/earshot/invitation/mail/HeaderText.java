package dev.earshot.invitation.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Words in mail headers: encoded where they are not plain ASCII (RFC 2047), folded with CRLF, never more than one line. */
public final class HeaderText {

    /** An encoded word is at most 75 characters; "=?UTF-8?B?" and "?=" take 12, so 45 bytes fit. */
    private static final int BYTES_A_WORD = 45;

    /** The first one shares its line of at most 76 characters with the header's name, as in "Reply-To: ". */
    private static final int BYTES_OF_THE_FIRST = 39;

    /** RFC 2047, 2: of a line that holds an encoded word. */
    private static final int LONGEST_LINE = 76;

    private HeaderText() {}

    /** Free text, as in a subject. Line breaks and control characters become spaces. */
    public static String of(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        boolean plain = line.chars().allMatch(c -> c >= 0x20 && c < 0x7f) && line.length() < 70 && !line.contains("=?");
        return plain ? line : String.join("\r\n ", encodedWords(line));
    }

    /** A name and an address, as in From. */
    public static String mailbox(String name, String address) {
        String encoded = of(name);
        boolean plain = encoded.equals(name) && name.matches("[A-Za-z0-9 ]+");
        String shown =
                plain || encoded.startsWith("=?") ? encoded : "\"" + encoded.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
        int line = shown.length() - 1 - shown.lastIndexOf('\n') + address.length() + " <>".length();
        boolean fold = line > LONGEST_LINE - "Reply-To: ".length();
        return shown + (fold ? "\r\n <" : " <") + bare(address) + ">";
    }

    /** An address or identifier that must hold no space and nothing that could begin another header. */
    public static String bare(String value) {
        if (value.isEmpty() || value.chars().anyMatch(c -> c <= 0x20 || c >= 0x7f)) {
            throw new IllegalArgumentException("a header value with spaces, line breaks or other than ASCII");
        }
        return value;
    }

    /** Domains in their ASCII form (IDNA). */
    public static String ascii(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static List<String> encodedWords(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        line.codePoints().forEach(c -> {
            String character = Character.toString(c);
            int most = words.isEmpty() ? BYTES_OF_THE_FIRST : BYTES_A_WORD;
            if (bytes(part + character).length > most) {
                words.add(encoded(part.toString()));
                part.setLength(0);
            }
            part.append(character);
        });
        words.add(encoded(part.toString()));
        return words;
    }

    private static String encoded(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(part)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
