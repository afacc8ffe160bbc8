package dev.earshot.insight.topic.precision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who read a comment says of its topic. */
public enum Judgement {
    RIGHT,
    WRONG,
    /** It cannot be told. */
    SKIP;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Judgement> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
