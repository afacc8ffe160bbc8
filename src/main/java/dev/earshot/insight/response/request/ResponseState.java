package dev.earshot.insight.response.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of an answer. */
public enum ResponseState {
    /** Every response that counts. */
    ALL,
    /** Somebody sent the form. */
    CONFIRMED,
    /** A tap in a mail that settled; it counts, and nobody sent the form yet. */
    UNCONFIRMED,
    /** It counts, and something about it looks wrong. */
    FLAGGED,
    /** A tap that has not settled yet. It does not count. */
    PROVISIONAL,
    /** A tap that looks like a machine's. It does not count. */
    QUARANTINED;

    /** Whether it is a tap in a mail that is in no figure. */
    public boolean isTap() {
        return this == PROVISIONAL || this == QUARANTINED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ResponseState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(ResponseState::key).collect(Collectors.joining(", "));
    }
}
