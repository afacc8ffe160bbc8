package dev.earshot.purchase.source;

import dev.earshot.purchase.source.field.FieldPath;
import java.time.Duration;
import java.util.List;

/**
 * Which messages are kept for later ones about the same thing.
 *
 * @param on topics
 * @param key what they are known by
 * @param keep how long; at most a year
 */
public record SnapshotRule(List<String> on, FieldPath key, Duration keep) {
    public SnapshotRule {
        on = List.copyOf(on);
    }
}
