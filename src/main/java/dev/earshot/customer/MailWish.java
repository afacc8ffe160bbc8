package dev.earshot.customer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a customer chose beside all and nothing. */
public record MailWish(Kind kind, Instant since) {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    public enum Kind {
        /** One survey in a year at most. */
        YEARLY,
        /** None for six months. */
        PAUSED
    }

    /** From when a survey mail is not against the wish any more; empty where it is not now. */
    public Optional<Instant> until(Optional<Instant> lastAsked) {
        return kind == Kind.PAUSED ? Optional.of(since.plus(HALF_A_YEAR)) : lastAsked.map(last -> last.plus(YEAR));
    }

    /** Whether a survey mail at this moment would be against the wish. @param lastAsked by whichever survey */
    public boolean forbids(Optional<Instant> lastAsked, Instant at) {
        return kind == Kind.PAUSED
                ? at.isBefore(since.plus(HALF_A_YEAR))
                : lastAsked.filter(last -> at.isBefore(last.plus(YEAR))).isPresent();
    }
}
