package dev.earshot.purchase;

import jakarta.persistence.Embeddable;

/** What tells two orders apart: the source and its key. Has an order, in which several are held at once. */
@Embeddable
public record OrderId(String source, String orderKey) implements Comparable<OrderId> {

    @Override
    public int compareTo(OrderId other) {
        int bySource = source.compareTo(other.source);
        return bySource == 0 ? orderKey.compareTo(other.orderKey) : bySource;
    }
}
