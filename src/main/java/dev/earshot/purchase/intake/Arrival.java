package dev.earshot.purchase.intake;

import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A delivery that is to be kept.
 *
 * @param deliveryKey what the source calls it, at most 200 characters and nothing unprintable: another name is known by
 *     its hash
 * @param headers by name in lower case, without secrets
 */
record Arrival(String source, String deliveryKey, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_KEY = 200;

    /** What tells two deliveries apart. */
    record Key(String source, String deliveryKey) {}

    Arrival {
        boolean plain =
                deliveryKey.length() <= LONGEST_KEY && deliveryKey.chars().noneMatch(Character::isISOControl);
        deliveryKey = plain ? deliveryKey : "sha256:" + Sha256.hex(deliveryKey.getBytes(StandardCharsets.UTF_8));
        headers = Map.copyOf(headers);
    }

    Key key() {
        return new Key(source, deliveryKey);
    }
}
