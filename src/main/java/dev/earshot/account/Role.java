package dev.earshot.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user may do: an owner everything, an analyst read and close follow-ups. */
public enum Role {
    OWNER,
    ANALYST;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
