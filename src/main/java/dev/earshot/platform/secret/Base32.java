package dev.earshot.platform.secret;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/** RFC 4648, section 6, in lower case and without padding: for what mail servers may write in capitals on the way. */
public final class Base32 {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private Base32() {}

    /** 16 bytes are 26 characters, 10 are 16, 32 are 52. */
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int pending = 0;
        int bits = 0;
        for (byte next : bytes) {
            pending = pending << 8 | next & 0xff;
            for (bits += 8; bits >= BITS; bits -= BITS) {
                text.append(ALPHABET.charAt(pending >> bits - BITS & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(pending << BITS - bits & 31));
        }
        return text.toString();
    }

    /** Reads capitals too; empty where the text is not the one form of any bytes. */
    public static Optional<byte[]> decode(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        for (int i = 0; i < lower.length(); i++) {
            pending = pending << BITS | ALPHABET.indexOf(lower.charAt(i)) & 31;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(pending >> bits);
            }
        }
        byte[] read = bytes.toByteArray();
        return encode(read).equals(lower) ? Optional.of(read) : Optional.empty();
    }
}
