package dev.earshot.purchase;

import java.util.UUID;

/**
 * What came of telling of an event.
 *
 * @param isNew false where the same source told of it before: nothing was changed then
 */
public record Recorded(UUID purchaseId, boolean isNew) {}
