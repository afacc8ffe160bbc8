package dev.earshot.insight.response.request;

import dev.earshot.platform.Keys;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.secret.Secret;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides what ids and places in a list say of time: an id begins with the millisecond it was made in. Whoever has the same id
 * twice can tell that they are the same, and nothing else.
 */
@Singleton
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int POSITION = 1 + 3 * Long.BYTES;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec ids;
    private final SecretKeySpec positions;
    private final byte[] nonces;

    @Inject
    Seal(Keys keys) {
        this(keys.get(Keys.Name.RESPONSE));
    }

    Seal(byte[] key) {
        ids = new SecretKeySpec(Secret.mac(key, "id"), "AES");
        positions = new SecretKeySpec(Secret.mac(key, "position"), "AES");
        nonces = Secret.mac(key, "nonce");
    }

    /** 22 characters. One block of AES-256, which maps ids to each other as if by chance: no mode, and none needed. */
    public String id(UUID id) {
        return TEXT.encodeToString(block(Cipher.ENCRYPT_MODE, bytes(id)));
    }

    /** What is in a sealed id, or in one as it is; empty where it is neither. */
    public Optional<UUID> open(String id) {
        try {
            if (id.length() == 36) {
                return Optional.of(UUID.fromString(id));
            }
            byte[] block = Base64.getUrlDecoder().decode(id);
            if (block.length == 2 * Long.BYTES) {
                ByteBuffer opened = ByteBuffer.wrap(block(Cipher.DECRYPT_MODE, block));
                return Optional.of(new UUID(opened.getLong(), opened.getLong()));
            }
        } catch (IllegalArgumentException e) {
            // Not one of ours, as below.
        }
        return Optional.empty();
    }

    /** AES-GCM. The nonce follows from what is sealed (RFC 5297 does so too), so an address stays the same. */
    public String position(Position position) {
        byte[] plain = ByteBuffer.allocate(POSITION)
                .put((byte) ((position.newer() ? 1 : 0) | (position.coarse() ? 2 : 0)))
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, position.at()))
                .put(bytes(position.id()))
                .array();
        byte[] nonce = Arrays.copyOf(Secret.mac(nonces, TEXT.encodeToString(plain)), NONCE);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce, plain, 0)
                .orElseThrow(() -> new IllegalStateException("every JVM has AES-GCM"));
        return TEXT.encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array());
    }

    /** @param key as {@link #position(Position)} made it */
    public Position position(String key) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(key);
            if (sealed.length > NONCE) {
                Optional<ByteBuffer> plain = gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE)
                        .map(ByteBuffer::wrap);
                if (plain.isPresent()) {
                    return read(plain.get());
                }
            }
        } catch (IllegalArgumentException e) {
            // Answered below: whatever is wrong with it, the way out is the same.
        }
        throw notOurs();
    }

    /** The way out for whoever brings a place that is none in this list. */
    public static ProblemException notOurs() {
        return new ProblemException(
                ProblemType.BAD_PARAMETER.detail("\"cursor\" is none of ours. Leave it out to begin with the newest."));
    }

    private static Position read(ByteBuffer plain) {
        byte kind = plain.get();
        Instant at = Instant.EPOCH.plus(plain.getLong(), ChronoUnit.MICROS);
        return new Position(at, new UUID(plain.getLong(), plain.getLong()), (kind & 1) != 0, (kind & 2) != 0);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] block(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, ids);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has AES", e);
        }
    }

    /** Empty where it was not sealed by us. */
    private Optional<byte[]> gcm(int mode, byte[] nonce, byte[] text, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, positions, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text, from, text.length - from));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
