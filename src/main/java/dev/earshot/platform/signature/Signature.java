package dev.earshot.platform.signature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How two machines that share a secret know each other's requests: proof over the raw bytes of a body, never over
 * JSON that was read and written again.
 *
 * <p>Headers are asked for by name; the lookup ignores case.
 */
public sealed interface Signature permits HmacSignature, StandardWebhooks {

    /** Any of them verifies, and all that the scheme has room for sign: secrets can be changed without a gap. */
    List<SigningKey> keys();

    /** Without keys nothing is valid. */
    Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now);

    /**
     * The headers to send along. Needs a key.
     *
     * @param id the sender's name for the delivery, equal for every attempt
     */
    Map<String, String> sign(byte[] body, Instant now, String id);

    /** What stays equal when the sender repeats a delivery. Ask after {@link #verify} only. */
    String deliveryKey(Function<String, Optional<String>> headers, byte[] body);

    sealed interface Verdict {}

    record Valid() implements Verdict {}

    /** @param reason a sentence for the log and the operator; holds no secret and nothing of the body */
    record Invalid(String reason) implements Verdict {}
}
