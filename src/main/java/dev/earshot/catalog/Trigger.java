package dev.earshot.catalog;

import java.util.List;

/** The types of event that can lead to an invitation. Each has a business key: order, return or ticket. */
final class Trigger {

    static final List<String> KNOWN = List.of(
            "order.placed",
            "order.paid",
            "order.shipped",
            "order.delivered",
            "order.completed",
            "return.completed",
            "ticket.solved");

    /** What a segment's name can begin with. */
    static final List<String> SEGMENT_ROOTS = List.of("order", "customer", "return", "ticket");

    private Trigger() {}
}
