package dev.earshot.purchase.page;

import dev.earshot.account.RailBadge;
import dev.earshot.purchase.inbox.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How many deliveries of the last week could not be understood, beside the page's name. */
@ApplicationScoped
class InboxBadge implements RailBadge {

    static final Duration RECENT = Duration.ofDays(7);

    private final Deliveries deliveries;
    private final Clock clock;

    InboxBadge(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String href() {
        return "/inbox";
    }

    @Override
    public int count() {
        return Math.toIntExact(deliveries.countRejected(clock.instant().minus(RECENT)));
    }
}
