package dev.earshot.purchase;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.platform.Ids;
import dev.earshot.platform.Retried;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.Message;
import dev.earshot.purchase.source.ShopEvent;
import dev.earshot.purchase.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Turns a delivery into a purchase, once: several deliveries may tell of the same order. */
@ApplicationScoped
public class PurchaseRecorder {

    private final Inbox inbox;
    private final SourceCatalog sources;
    private final Snapshots snapshots;
    private final ShopOrders orders;
    private final Purchases purchases;
    private final Customers customers;
    private final Event<PurchaseRecorded> recorded;
    private final Event<PurchaseCancelled> cancelled;
    private final Clock clock;

    PurchaseRecorder(
            Inbox inbox,
            SourceCatalog sources,
            Snapshots snapshots,
            ShopOrders orders,
            Purchases purchases,
            Customers customers,
            Event<PurchaseRecorded> recorded,
            Event<PurchaseCancelled> cancelled,
            Clock clock) {
        this.inbox = inbox;
        this.sources = sources;
        this.snapshots = snapshots;
        this.orders = orders;
        this.purchases = purchases;
        this.customers = customers;
        this.recorded = recorded;
        this.cancelled = cancelled;
        this.clock = clock;
    }

    @Transactional
    @Retried
    void record(UUID deliveryId) {
        record(List.of(deliveryId));
    }

    /** All of them or none. What another instance has in hand is left to it. */
    @Transactional
    void record(List<UUID> deliveries) {
        inbox.take(deliveries).forEach(this::record);
    }

    private void record(InboxRow delivery) {
        Optional<Source> source = sources.get(delivery.source);
        if (source.isEmpty()) {
            delivery.awaitSource(sources.whyAbsent(delivery.source));
            return;
        }
        JsonBody.read(delivery.body)
                .map(body -> new Message(delivery.headers, body))
                .ifPresentOrElse(
                        message -> record(delivery, source.get().mapping(), message),
                        () -> delivery.end(DeliveryState.REJECTED, "The body is not JSON."));
    }

    private void record(InboxRow delivery, Mapping mapping, Message message) {
        mapping.snapshot(message).ifPresent(snapshot -> {
            snapshots.keep(delivery.source, snapshot, delivery.body);
            inbox.wake(delivery.source, snapshot.key());
        });
        Duration waited = Duration.between(delivery.receivedAt, clock.instant());
        Mapping.Outcome outcome = mapping.trace(message, key -> snapshots.find(delivery.source, key), waited)
                .outcome();
        if (outcome instanceof Mapping.Mapped mapped) {
            record(delivery, mapped.event());
        } else if (outcome instanceof Mapping.Cancelled end) {
            cancel(delivery, end);
        } else if (outcome instanceof Mapping.Waiting waiting) {
            delivery.await(waiting);
        } else if (outcome instanceof Mapping.Held held) {
            delivery.end(DeliveryState.HELD, held.reason());
        } else if (outcome instanceof Mapping.Skipped skipped) {
            delivery.end(DeliveryState.SKIPPED, skipped.reason());
        } else if (outcome instanceof Mapping.Rejected rejected) {
            delivery.end(DeliveryState.REJECTED, rejected.reason());
        }
    }

    private void record(InboxRow delivery, ShopEvent event) {
        Recorded told = record(delivery.source, event);
        DeliveryState state = told.isNew()
                ? DeliveryState.RECORDED
                : told.purchaseId().isPresent() ? DeliveryState.REPEATED : DeliveryState.SKIPPED;
        delivery.end(state, told.note());
    }

    /** Records what somebody told in another way than by a webhook. Whoever calls tries again after a conflict. */
    @Transactional
    public Recorded record(String source, ShopEvent event) {
        String end = Mapping.ENDS.get(event.type());
        if (end != null) {
            return end(source, new Mapping.Cancelled(event.orderKey().orElse(event.key()), event.at(), end));
        }
        Optional<String> ended = event.orderKey().flatMap(key -> orders.ended(source, key));
        if (ended.isPresent()) {
            return Recorded.nothing(false, "The order was " + ended.get() + ": nobody is asked about it.");
        }
        Optional<UUID> known = purchases.known(source, event.type(), event.key());
        if (known.isPresent()) {
            return new Recorded(known, false, "Known already from an earlier delivery.");
        }
        Customer customer = customers.known(event.email(), event.firstName(), event.lastName(), event.locale());
        PurchaseRow row = new PurchaseRow();
        row.id = Ids.next(clock);
        row.source = source;
        row.type = event.type();
        row.businessKey = event.key();
        row.orderKey = event.orderKey().orElse("");
        row.happenedAt = event.at();
        row.customerId = customer.id();
        row.facts = facts(event);
        row.consent = event.consent().map(yes -> yes ? "YES" : "NO").orElse("UNKNOWN");
        row.test = event.test();
        row.recordedAt = clock.instant();
        purchases.persist(row);
        recorded.fire(new PurchaseRecorded(row.id, row.source, event, customer, row.facts));
        return new Recorded(Optional.of(row.id), true, "");
    }

    private void cancel(InboxRow delivery, Mapping.Cancelled end) {
        Recorded told = end(delivery.source, end);
        delivery.end(told.isNew() ? DeliveryState.RECORDED : DeliveryState.REPEATED, told.note());
    }

    private Recorded end(String source, Mapping.Cancelled end) {
        if (!orders.end(source, end.orderKey(), end.at(), end.reason())) {
            return Recorded.nothing(false, "Known already from an earlier delivery.");
        }
        cancelled.fire(new PurchaseCancelled(source, end.orderKey(), end.at(), end.reason()));
        return Recorded.nothing(true, "The order was " + end.reason() + ": nobody is asked about it.");
    }

    private static Map<String, String> facts(ShopEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        event.country().ifPresent(country -> facts.put("customer.country", country));
        event.locale().ifPresent(locale -> facts.put("customer.locale", locale));
        return facts;
    }
}
