package dev.earshot.invitation.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Verifies a signature rsa-sha256, relaxed/relaxed, as RFC 6376 (3.4, 3.7) describes it. */
public final class DkimCheck {

    private static final String NAME = "dkim-signature";

    private final List<String> headers;
    private final String body;
    private final Map<String, String> tags = new TreeMap<>();

    /** @param mail as it came over the wire, one character a byte */
    public DkimCheck(String mail) {
        int end = mail.indexOf("\r\n\r\n");
        headers = Arrays.asList(mail.substring(0, end).split("\r\n(?![ \t])"));
        body = mail.substring(end + 4);
        for (String tag : value(header(NAME)).split(";")) {
            String[] parts = tag.split("=", 2);
            tags.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
        }
    }

    public String tag(String name) {
        return tags.getOrDefault(name, "");
    }

    public List<String> signedHeaders() {
        return Arrays.stream(tag("h").toLowerCase(Locale.ROOT).split("\\s*:\\s*"))
                .toList();
    }

    public boolean bodyIsWhole() throws GeneralSecurityException {
        StringBuilder relaxed = new StringBuilder();
        for (String line : body.replaceAll("(\r\n)+$", "").split("\r\n", -1)) {
            relaxed.append(line.replaceAll("[ \t]+", " ").replaceAll(" $", "")).append("\r\n");
        }
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(relaxed.toString().replaceAll("(\r\n)+$", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return Base64.getEncoder().encodeToString(hash).equals(tag("bh").replaceAll("\\s", ""));
    }

    public boolean headersAreWhole(PublicKey key) throws GeneralSecurityException {
        List<String> left = new ArrayList<>(headers);
        StringBuilder signed = new StringBuilder();
        for (String name : signedHeaders()) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (name(left.get(i)).equals(name)) {
                    signed.append(relaxed(left.remove(i))).append("\r\n");
                    break;
                }
            }
        }
        signed.append(relaxed(header(NAME)).replaceAll("(;\\s*b=)[^;]*", "$1"));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(signed.toString().getBytes(StandardCharsets.ISO_8859_1));
        return signature.verify(Base64.getDecoder().decode(tag("b").replaceAll("\\s", "")));
    }

    private String header(String name) {
        return headers.stream()
                .filter(line -> name(line).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String relaxed(String header) {
        return name(header) + ":"
                + value(header).replaceAll("\r\n", "").replaceAll("[ \t]+", " ").strip();
    }

    private static String name(String header) {
        return header.substring(0, header.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    }

    private static String value(String header) {
        return header.substring(header.indexOf(':') + 1);
    }
}
