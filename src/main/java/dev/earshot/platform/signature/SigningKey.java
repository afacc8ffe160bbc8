package dev.earshot.platform.signature;

import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shared secret, ready for HMAC (RFC 2104). Never empty: an HMAC under an empty key is anybody's. */
public final class SigningKey {

    private static final String BASE64_PREFIX = "whsec_";

    /** Bytes of a secret of Standard Webhooks: "between 24 bytes (192 bits) and 64 bytes (512 bits)". */
    private static final int SHORTEST_BASE64 = 24;

    private static final int LONGEST_BASE64 = 64;

    private final byte[] bytes;

    private SigningKey(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an empty secret signs for anybody");
        }
        this.bytes = bytes;
    }

    /** The UTF-8 bytes of the secret as it is written. */
    public static SigningKey ofText(String secret) {
        return new SigningKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The decoded bytes of "whsec_" and base64, 24 to 64 of them, as Standard Webhooks writes them; the prefix may be missing. */
    public static SigningKey ofBase64(String secret) {
        byte[] decoded = Base64.getDecoder()
                .decode(secret.startsWith(BASE64_PREFIX) ? secret.substring(BASE64_PREFIX.length()) : secret);
        if (decoded.length < SHORTEST_BASE64 || decoded.length > LONGEST_BASE64) {
            throw new IllegalArgumentException("a secret of Standard Webhooks has 24 to 64 bytes");
        }
        return new SigningKey(decoded);
    }

    /** As WooCommerce keys its HMAC: after the HTML entities in the secret are decoded. */
    public static SigningKey ofHtml(String secret) {
        return ofText(HtmlEntities.decode(secret));
    }

    /** What proves the parts, one after the other. */
    public byte[] mac(MacAlgorithm algorithm, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm.javaName());
            mac.init(new SecretKeySpec(bytes, algorithm.javaName()));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm.javaName(), e);
        }
    }

    /** Whether somebody knows the secret itself; takes the same time whatever they said, and how long it was. */
    boolean is(String claimed) {
        return MessageDigest.isEqual(Sha256.of(bytes), Sha256.of(claimed.getBytes(StandardCharsets.UTF_8)));
    }

    /** The secret itself, for schemes that send it. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SigningKey[…]";
    }
}
