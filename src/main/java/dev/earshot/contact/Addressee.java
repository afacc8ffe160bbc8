package dev.earshot.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Who would be asked.
 *
 * @param zone of the customer's clock
 * @param suppressed why nothing may be sent to this address, if so: one of {@link Reason#UNSUBSCRIBED}, {@link
 *     Reason#BOUNCED}, {@link Reason#COMPLAINED}, {@link Reason#STOPPED} and {@link Reason#FEWER}
 * @param lot drawn by customer and survey, always the same: 0 to 100, below 100; in a sample of 25 % are those below 25
 * @param asked when the customer was asked, or is already going to be, in any order
 */
public record Addressee(ZoneId zone, Optional<Reason> suppressed, double lot, List<Asked> asked) {

    /**
     * An invitation that went out or is to go out.
     *
     * @param sameEvent whether it asks about the very event that is decided upon
     */
    public record Asked(String surveyId, Instant at, boolean sameEvent) {}

    public Addressee {
        asked = List.copyOf(asked);
    }
}
