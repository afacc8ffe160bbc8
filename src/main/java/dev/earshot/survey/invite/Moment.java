package dev.earshot.survey.invite;

import java.util.Locale;
import java.util.Optional;

/** From when a delay counts. */
public enum Moment {
    /** When what the survey waits for happened. */
    EVENT,
    PLACED,
    PAID,
    SHIPPED,
    DELIVERED;

    /** As a file writes it: "shipped". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of the event that holds it, an ISO 8601 instant: "order.shippedAt"; the event's own has none. */
    public Optional<String> field() {
        return this == EVENT ? Optional.empty() : Optional.of("order." + word() + "At");
    }
}
