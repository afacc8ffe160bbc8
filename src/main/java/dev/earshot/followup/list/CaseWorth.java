package dev.earshot.followup.list;

import dev.earshot.followup.FollowUps;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.followup.signal.Spent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the customers behind open cases spent in a year, where they are few enough to be asked for on every look. */
@ApplicationScoped
class CaseWorth {

    private static final int MOST_CASES = 500;

    private final OrderValues orders;

    private final FollowUps followUps;

    CaseWorth(OrderValues orders, FollowUps followUps) {
        this.followUps = followUps;
        this.orders = orders;
    }

    /** @param open how many cases there are */
    Optional<Spent> ofOpen(long open) {
        return open == 0 || open > MOST_CASES ? Optional.empty() : orders.together(followUps.openCustomers(MOST_CASES));
    }
}
