package dev.earshot.purchase;

import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.ShopEvent;
import java.util.Optional;

/** What a source told: that something happened to a customer, or that an order ended. */
public sealed interface Told {

    String source();

    /** The order it is about; empty for a ticket, a return or a contact. */
    Optional<OrderId> order();

    record Happened(String source, ShopEvent event) implements Told {
        @Override
        public Optional<OrderId> order() {
            return event.orderKey().map(key -> new OrderId(source, key));
        }

        Purchases.Key key() {
            return new Purchases.Key(source, event.type(), event.key());
        }
    }

    record Ended(String source, Mapping.Cancelled end) implements Told {
        @Override
        public Optional<OrderId> order() {
            return Optional.of(id());
        }

        OrderId id() {
            return new OrderId(source, end.orderKey());
        }
    }

    static Told of(String source, ShopEvent event) {
        String end = Mapping.ENDS.get(event.type());
        return end == null
                ? new Happened(source, event)
                : new Ended(source, new Mapping.Cancelled(event.orderKey().orElse(event.key()), event.at(), end));
    }
}
