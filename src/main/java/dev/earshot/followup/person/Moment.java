package dev.earshot.followup.person;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened to a customer.
 *
 * @param key tells it from others of its kind
 * @param survey id of the survey it belongs to, if any
 * @param what by its kind: a sentence, the type of an event, who did it
 * @param more the rest of it; "" where there is none
 */
record Moment(Instant at, Kind kind, String key, Optional<String> survey, String what, String more) {

    /** Of what happened in the same instant, the last of these came last. */
    enum Kind {
        /** {@code what} is the type, {@code more} the facts as JSON. */
        ORDER,
        /** {@code what} is the key of the order. */
        CANCELLED,
        /** {@code what} is the sentence, {@code more} its reason. */
        DECISION,
        /** A first mail left. {@code what} is its language. */
        INVITED,
        /** {@code what} is its number. */
        REMINDED,
        /** {@code what} is what came back: HARD, SOFT … */
        BOUNCED,
        ANSWERED,
        /** {@code what} is the reasons in English, {@code more} the same as figures, or "". */
        FLAGGED,
        /** Somebody worked on their case. {@code what} is who, {@code more} status, owner, day and note, a line each. */
        CHANGED,
        /** {@code what} is the outcome, {@code more} who and the note, a line each. */
        CLOSED,
        /** {@code what} is how often mails are wanted. */
        WISHED,
        /** No more mails. {@code what} is the reason. */
        STOPPED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the page with older ones begins. */
    Place place() {
        return new Place(at, kind, key);
    }
}
