package dev.earshot.platform.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shared secret, ready for HMAC-SHA256 (RFC 2104). Never empty: an HMAC under an empty key is anybody's. */
public final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String BASE64_PREFIX = "whsec_";

    private final SecretKeySpec key;

    private SigningKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The UTF-8 bytes of the secret as it is written. */
    public static SigningKey ofText(String secret) {
        return of(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The decoded bytes of "whsec_" and base64, as Standard Webhooks writes them; the prefix may be missing. */
    public static SigningKey ofBase64(String secret) {
        return of(Base64.getDecoder()
                .decode(secret.startsWith(BASE64_PREFIX) ? secret.substring(BASE64_PREFIX.length()) : secret));
    }

    private static SigningKey of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an empty secret signs for anybody");
        }
        return new SigningKey(bytes);
    }

    /** The 32 bytes that prove the parts, one after the other. */
    byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[…]";
    }
}
