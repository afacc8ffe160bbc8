package dev.earshot.invitation.rehearsal;

import dev.earshot.contact.Occasion;
import dev.earshot.contact.Reason;
import dev.earshot.purchase.PurchaseRecorded;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a shop told of, with what is known today of what came after it.
 *
 * @param recordedAt when it was decided upon
 * @param suppressed why the address gets nothing today, if so
 * @param suppressedSince from when on
 */
record PastEvent(
        UUID id,
        String type,
        UUID customerId,
        Instant happenedAt,
        Instant recordedAt,
        Map<String, String> facts,
        Optional<Boolean> consent,
        boolean test,
        Optional<Occasion.Cancellation> cancelled,
        Optional<Reason> suppressed,
        Optional<Instant> suppressedSince) {

    boolean isFor(String surveyId) {
        return facts.getOrDefault(PurchaseRecorded.ONLY_SURVEY, surveyId).equals(surveyId);
    }

    /** As it looked when it was decided upon. */
    Occasion occasion() {
        return new Occasion(type.replace('.', ' '), happenedAt, test, consent, Optional.empty(), facts);
    }

    /** Why nothing could be sent to the address at this time. */
    Optional<Reason> suppressedAt(Instant time) {
        return suppressedSince.filter(since -> !since.isAfter(time)).flatMap(since -> suppressed);
    }

    boolean isCancelledAt(Instant time) {
        return cancelled.filter(what -> !what.at().isAfter(time)).isPresent();
    }
}
