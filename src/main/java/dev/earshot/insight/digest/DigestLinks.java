package dev.earshot.insight.digest;

import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens of the addresses {@code /u/digest/{token}}: {@code v1.USER.MAC}. Signed instead of stored, so that the link in an old
 * mail still stops the next. They open nothing else.
 */
@ApplicationScoped
public class DigestLinks {

    private static final String VERSION = "v1";
    private static final int MAC_BYTES = 12;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Keys keys;

    DigestLinks(Keys keys) {
        this.keys = keys;
    }

    public String token(UUID user) {
        String body = user.toString().replace("-", "");
        return VERSION + "." + body + "." + mac(body);
    }

    /** Whose genuine token it is. */
    public Optional<UUID> user(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION) || !Secret.same(mac(parts[1]), parts[2])) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(parts[1].replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
    }

    private String mac(String body) {
        byte[] full = Secret.mac(keys.get(Keys.Name.DIGEST), "digest." + VERSION + "." + body);
        return ENCODER.encodeToString(Arrays.copyOf(full, MAC_BYTES));
    }
}
