package dev.earshot.customer;

import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Base32;
import dev.earshot.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens of the addresses {@code /u/{token}}: {@code v1.ADDRESS-KEY.MAC}. Signed instead of stored, so that a link
 * still stops the mails after everything else about the customer is erased. They open nothing else.
 */
@ApplicationScoped
public class UnsubscribeLinks {

    private static final String VERSION = "v1";
    private static final int MAC_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Keys keys;
    private final AddressKey addressKey;

    UnsubscribeLinks(Keys keys, AddressKey addressKey) {
        this.keys = keys;
        this.addressKey = addressKey;
    }

    public String token(String email) {
        String key = addressKey.of(email);
        String body = ENCODER.encodeToString(HexFormat.of().parseHex(key));
        return VERSION + "." + body + "." + mac(body);
    }

    /**
     * For a mail that stops the mails: the bare address key in base32, 52 characters, as the part before an @ holds no
     * more. Nobody without the pepper can make another person's.
     */
    public String mailToken(String email) {
        return Base32.encode(HexFormat.of().parseHex(addressKey.of(email)));
    }

    /** The address key in such a token. */
    public Optional<String> addressKeyOfMail(String token) {
        return Base32.decode(token).filter(key -> key.length == KEY_BYTES).map(key -> HexFormat.of()
                .formatHex(key));
    }

    /** The address key in a genuine token. */
    public Optional<String> addressKey(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION) || !Secret.same(mac(parts[1]), parts[2])) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(parts[1])));
    }

    private String mac(String body) {
        byte[] full = Secret.mac(keys.get(Keys.Name.UNSUBSCRIBE), VERSION + "." + body);
        return ENCODER.encodeToString(Arrays.copyOf(full, MAC_BYTES));
    }
}
