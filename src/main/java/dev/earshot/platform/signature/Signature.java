package dev.earshot.platform.signature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a request is known to come from its sender: proof over the raw bytes of a body, never over JSON that was read and
 * written again. What each vendor signs, and how, stands in src/docs/webhooks.md.
 *
 * <p>Headers are asked for by name; the lookup ignores case.
 */
public interface Signature {

    /** Whether there is a key at all. Without one nothing is valid. */
    boolean open();

    /** Any of the keys verifies: they can be changed without a gap. */
    Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now);

    /** Whether we can sign too; false where we hold only the sender's public key. */
    default boolean signs() {
        return open();
    }

    /**
     * The headers to send along. Only where it {@link #signs}.
     *
     * @param id the sender's name for the delivery, equal for every attempt
     */
    Map<String, String> sign(byte[] body, Instant now, String id);

    /** What stays equal when the sender repeats a delivery; of any length. Ask after {@link #verify} only. */
    String deliveryKey(Function<String, Optional<String>> headers, byte[] body);

    /** The headers that carry the proof, or a secret itself: they are never kept. */
    List<String> proofs();

    sealed interface Verdict {}

    record Valid() implements Verdict {}

    /** @param reason a sentence for the log and the operator; holds no secret and nothing of the body */
    record Invalid(String reason) implements Verdict {}

    /** The sender's public key could not be fetched: nobody's fault, to be asked again later. */
    record Undecided(String reason) implements Verdict {}
}
