package dev.earshot.purchase.source;

import dev.earshot.purchase.source.field.FieldPath;
import java.time.Duration;

/**
 * An earlier message about the same thing, whose fields are {@code snapshot:$.path}.
 *
 * @param key what it is known by
 * @param patience how long a message may wait for it; after that it goes on without
 */
public record Correlation(FieldPath key, Duration patience) {}
