package dev.earshot.platform.signature;

/** The hash under an HMAC (FIPS 180-4). */
public enum MacAlgorithm {
    SHA256("HmacSHA256"),
    SHA512("HmacSHA512");

    private final String javaName;

    MacAlgorithm(String javaName) {
        this.javaName = javaName;
    }

    String javaName() {
        return javaName;
    }
}
