package dev.earshot.insight.response.request;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of the list begins: next to this response, which is not on it. It stays what it is while answers come. It tells
 * when somebody answered and is sent only under a {@link Seal}.
 *
 * @param at when it was given, or where that must not be told the beginning of the days it was given in
 * @param id of the response, or where its moment must not be told {@link #chance} of it
 * @param newer whether the page goes on to newer ones
 * @param coarse whether the moment must not be told
 */
public record Position(Instant at, UUID id, boolean newer, boolean coarse) {

    /** The half of an id that was drawn and says nothing. */
    public static UUID chance(UUID id) {
        return new UUID(0, id.getLeastSignificantBits());
    }
}
