package dev.earshot.response;

import dev.earshot.catalog.Revision;
import dev.earshot.survey.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody sent a page of a form, or a tap of theirs has settled: new answers, or others than before. Fired in the transaction that stores them.
 *
 * <p>Listener: {@code followup.FollowUpOpener} looks for somebody at risk. What is counted says {@link ResponsesChanged}.
 *
 * @param day the local day it counts for, in the reporting zone; stays that of the first page
 * @param answeredAt when the first page was sent
 * @param segments kept fields by name: "order.store" -> "berlin"
 * @param facts everything known of the event that led here, by name; an open form knows the shop's name alone
 * @param only whether no other response of the customer is stored
 * @param before what counted; {@link Answers#NONE} for a new response. Given is only what was on the path then
 * @param after what counts now: what is stored, but for scores changed after staff was in touch. Given is only what is on
 *     the path
 */
public record ResponseReceived(
        UUID responseId,
        Revision revision,
        Origin origin,
        Optional<UUID> customerId,
        LocalDate day,
        Instant answeredAt,
        Map<String, String> segments,
        Map<String, String> facts,
        boolean only,
        Answers before,
        Answers after,
        boolean contactRequested) {

    /** Whether nothing was known of this person but that they were asked. */
    public boolean isFirst() {
        return only && before.equals(Answers.NONE);
    }
}
