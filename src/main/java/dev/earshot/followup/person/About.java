package dev.earshot.followup.person;

import dev.earshot.customer.MailWish;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.followup.signal.Spent;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a customer beside what happened.
 *
 * @param since of their first event, or since when they are known
 * @param orders by number; counted up to {@link PersonReader#MOST_ORDERS}
 * @param spent on orders of the last year: "EUR 240.50"
 * @param stopped why they get no mails; empty where they do
 */
record About(
        Instant since, long orders, Optional<Spent> spent, Set<SuppressionReason> stopped, Optional<MailWish> wish) {}
