package dev.earshot.packaged;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A delivered order as the shop reports it, each of another customer. */
record Order(String id, Instant deliveredAt) {

    private static final Instant A_WHILE_AGO =
            Instant.now().minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    static final String SECRET = "a-secret-of-the-shop-and-of-nobody-else";

    /** Delivered a while ago: whoever may be asked is asked at once. */
    Order(String id) {
        this(id, A_WHILE_AGO);
    }

    String body() {
        return "{\"order\":{\"id\":\"%s\",\"deliveredAt\":\"%s\"},\"customer\":{\"email\":\"%s\"}}"
                .formatted(id, deliveredAt, email());
    }

    String email() {
        return id.toLowerCase(Locale.ROOT) + "@mail.example";
    }

    String signature() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under which the inbox keeps a delivery of a source that gives no id. */
    String deliveryKey() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
