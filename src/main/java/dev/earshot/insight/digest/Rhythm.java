package dev.earshot.insight.digest;

import dev.earshot.insight.trend.By;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants a digest. */
public enum Rhythm {
    WEEKLY,
    MONTHLY,
    NEVER;

    /** As addresses write it: "weekly". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> of(String key) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.key().equals(key))
                .findFirst();
    }

    /** What one issue tells of. */
    public By by() {
        return switch (this) {
            case WEEKLY -> By.WEEK;
            case MONTHLY -> By.MONTH;
            case NEVER -> throw new IllegalStateException("who wants no digest gets none");
        };
    }
}
