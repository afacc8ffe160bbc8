package dev.earshot.purchase;

import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.ShopEvent;
import java.util.Optional;

/** What a source told: that something happened to a customer, or that an order ended. */
sealed interface Told {

    String source();

    /** The order it is about; empty for a ticket, a return or a contact. */
    Optional<ShopOrderRow.Id> order();

    record Happened(String source, ShopEvent event) implements Told {
        @Override
        public Optional<ShopOrderRow.Id> order() {
            return event.orderKey().map(key -> new ShopOrderRow.Id(source, key));
        }

        Purchases.Key key() {
            return new Purchases.Key(source, event.type(), event.key());
        }
    }

    record Ended(String source, Mapping.Cancelled end) implements Told {
        @Override
        public Optional<ShopOrderRow.Id> order() {
            return Optional.of(id());
        }

        ShopOrderRow.Id id() {
            return new ShopOrderRow.Id(source, end.orderKey());
        }
    }

    static Told of(String source, ShopEvent event) {
        String end = Mapping.ENDS.get(event.type());
        return end == null
                ? new Happened(source, event)
                : new Ended(source, new Mapping.Cancelled(event.orderKey().orElse(event.key()), event.at(), end));
    }
}
