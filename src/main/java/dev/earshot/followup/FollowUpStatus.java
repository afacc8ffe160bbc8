package dev.earshot.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a follow-up is. */
public enum FollowUpStatus {
    OPEN,
    CONTACTED,
    /** Closed, with what came of it. */
    RESOLVED;

    /** By its name in a form: "contacted". */
    public static Optional<FollowUpStatus> of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
