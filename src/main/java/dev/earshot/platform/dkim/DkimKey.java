package dev.earshot.platform.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A private key as operators have it: a PEM file, or the base64 within it. */
final class DkimKey {

    private static final int LEAST_BITS = 1024;

    private DkimKey() {}

    /**
     * What the mail client wants: PKCS #8 in base64 without the lines around it.
     *
     * @throws IllegalArgumentException whose message ends a sentence that begins with the setting's name
     */
    static String bare(String text) {
        if (text.contains("BEGIN RSA PRIVATE KEY")) {
            throw new IllegalArgumentException(
                    "is in the old form PKCS #1. \"openssl pkcs8 -topk8 -nocrypt\" makes the" + " form that is needed");
        }
        if (text.contains("ENCRYPTED")) {
            throw new IllegalArgumentException("is locked with a password. \"openssl pkcs8 -topk8 -nocrypt\" opens it");
        }
        String bare = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s+", "");
        try {
            RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(bare)));
            if (key.getModulus().bitLength() < LEAST_BITS) {
                throw new IllegalArgumentException("is too short: 2048 bits are usual");
            }
            return bare;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            String ours = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    ours.startsWith("is ") ? ours : "is no RSA key in the form PKCS #8 (BEGIN PRIVATE KEY)", e);
        }
    }
}
