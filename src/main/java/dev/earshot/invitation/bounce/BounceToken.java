package dev.earshot.invitation.bounce;

import dev.earshot.platform.secret.Base32;
import dev.earshot.platform.secret.Secret;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Names an invitation within an e-mail address: 26 characters of its id and 16 of an HMAC, so that nobody can report
 * a bounce of a mail that did not reach them. Nothing is stored, and capitals do no harm: some servers make them.
 */
final class BounceToken {

    static final int LENGTH = 42;

    private static final int ID_LENGTH = 26;
    private static final int MAC_BYTES = 10; // 80 bits: webhooks-and-email.md D.4

    private BounceToken() {}

    static String of(UUID invitation, byte[] key) {
        return Base32.encode(bytes(invitation)) + mac(invitation, key);
    }

    /** Empty unless it was made with this key. */
    static Optional<UUID> read(String token, byte[] key) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        return Base32.decode(token.substring(0, ID_LENGTH))
                .map(ByteBuffer::wrap)
                .map(id -> new UUID(id.getLong(), id.getLong()))
                .filter(id -> Base32.decode(token.substring(ID_LENGTH))
                        .map(Base32::encode)
                        .filter(mac -> Secret.same(mac, mac(id, key)))
                        .isPresent());
    }

    private static String mac(UUID invitation, byte[] key) {
        return Base32.encode(Arrays.copyOf(Secret.mac(key, "bounce." + invitation), MAC_BYTES));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
