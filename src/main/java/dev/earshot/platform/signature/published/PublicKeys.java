package dev.earshot.platform.signature.published;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Public keys as vendors write them, and what is proven with them. */
public final class PublicKeys {

    public static final String ED25519 = "Ed25519";

    /** PKCS #1 v1.5, RFC 8017: the RS256 of RFC 7518. */
    public static final String RSA = "SHA256withRSA";

    /** Bits; RFC 7518, 3.3 asks for as many. */
    static final int SHORTEST_RSA = 2048;

    private static final String ED25519_PREFIX = "whpk_";
    private static final int ED25519_BYTES = 32;

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410, 4). */
    private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    /** "whpk_" and the base64 of 32 bytes, as Standard Webhooks writes it; the prefix may be missing. */
    public static PublicKey ed25519(String text) {
        byte[] raw = Base64.getDecoder()
                .decode(text.startsWith(ED25519_PREFIX) ? text.substring(ED25519_PREFIX.length()) : text);
        if (raw.length != ED25519_BYTES) {
            throw new IllegalArgumentException("a key of Ed25519 has 32 bytes");
        }
        byte[] info = new byte[ED25519_HEAD.length + raw.length];
        System.arraycopy(ED25519_HEAD, 0, info, 0, ED25519_HEAD.length);
        System.arraycopy(raw, 0, info, ED25519_HEAD.length, raw.length);
        return read(ED25519, info);
    }

    /**
     * "BEGIN PUBLIC KEY" in PEM, or the base64 between alone. Line ends may be missing or written as "\n", which is what
     * becomes of them in an environment.
     */
    public static PublicKey rsa(String text) {
        String base64 = text.replace("\\n", "\n")
                .replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "")
                .replaceAll("\\s", "");
        return strong(read("RSA", Base64.getDecoder().decode(base64)));
    }

    static PublicKey strong(PublicKey key) {
        if (!(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < SHORTEST_RSA) {
            throw new IllegalArgumentException("a key of RSA has at least " + SHORTEST_RSA + " bits");
        }
        return key;
    }

    public static boolean verifies(String algorithm, PublicKey key, byte[] claimed, byte[]... parts) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.verify(claimed);
        } catch (GeneralSecurityException e) {
            return false; // Of another length, or for another kind of key.
        }
    }

    private static PublicKey read(String kind, byte[] info) {
        try {
            return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(info));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of " + kind, e);
        }
    }
}
