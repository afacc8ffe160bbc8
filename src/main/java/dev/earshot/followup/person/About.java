package dev.earshot.followup.person;

import dev.earshot.customer.MailWish;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.followup.signal.Spent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a customer beside what happened.
 *
 * @param since of their first event, or since when they are known
 * @param orders by number; counted up to {@link PersonReader#MOST_ORDERS}
 * @param spent on orders of the last year
 * @param city as the last order told that told one
 * @param country its two letters, as the last order told that told them
 * @param stopped why they get no mails; empty where they do
 * @param notBefore from when a survey may ask again; empty where one may now
 */
record About(
        Instant since,
        long orders,
        Optional<Spent> spent,
        Optional<String> city,
        Optional<String> country,
        Set<SuppressionReason> stopped,
        Optional<MailWish> wish,
        Optional<LocalDate> notBefore) {}
