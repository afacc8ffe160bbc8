package dev.earshot.purchase.inbox;

import dev.earshot.platform.database.Retried;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.Recorded;
import dev.earshot.purchase.Told;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.Message;
import dev.earshot.purchase.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads deliveries as their sources map them, and keeps what became of each. */
@ApplicationScoped
class DeliveryRecorder {

    private final Inbox inbox;
    private final SourceCatalog sources;
    private final Snapshots snapshots;
    private final PurchaseRecorder purchases;
    private final Clock clock;

    DeliveryRecorder(Inbox inbox, SourceCatalog sources, Snapshots snapshots, PurchaseRecorder purchases, Clock clock) {
        this.inbox = inbox;
        this.sources = sources;
        this.snapshots = snapshots;
        this.purchases = purchases;
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
        Map<InboxRow, Told> told = new LinkedHashMap<>();
        for (InboxRow delivery : inbox.take(deliveries)) {
            read(delivery).ifPresent(news -> told.put(delivery, news));
        }
        List<Recorded> recorded = purchases.record(List.copyOf(told.values()));
        int number = 0;
        for (Map.Entry<InboxRow, Told> one : told.entrySet()) {
            end(one.getKey(), one.getValue(), recorded.get(number++));
        }
    }

    /** Empty where nothing is to be recorded: then it is noted why. */
    private Optional<Told> read(InboxRow delivery) {
        Optional<Source> source = sources.get(delivery.source);
        if (source.isEmpty()) {
            delivery.awaitSource(sources.whyAbsent(delivery.source));
            return Optional.empty();
        }
        Optional<Message> message = JsonBody.read(delivery.body).map(body -> new Message(delivery.headers, body));
        if (message.isEmpty()) {
            delivery.end(DeliveryState.REJECTED, "The body is not JSON.");
        }
        return message.flatMap(sound -> read(delivery, source.get().mapping(), sound));
    }

    private Optional<Told> read(InboxRow delivery, Mapping mapping, Message message) {
        mapping.snapshot(message).ifPresent(snapshot -> {
            snapshots.keep(delivery.source, snapshot, delivery.body);
            inbox.wake(delivery.source, snapshot.key());
        });
        Duration waited = Duration.between(delivery.receivedAt, clock.instant());
        Mapping.Outcome outcome = mapping.trace(message, key -> snapshots.find(delivery.source, key), waited)
                .outcome();
        if (outcome instanceof Mapping.Mapped mapped) {
            return Optional.of(Told.of(delivery.source, mapped.event()));
        } else if (outcome instanceof Mapping.Cancelled end) {
            return Optional.of(new Told.Ended(delivery.source, end));
        } else if (outcome instanceof Mapping.Waiting waiting) {
            delivery.await(waiting);
        } else if (outcome instanceof Mapping.Held held) {
            delivery.end(DeliveryState.HELD, held.reason());
        } else if (outcome instanceof Mapping.Skipped skipped) {
            delivery.end(DeliveryState.SKIPPED, skipped.reason());
        } else if (outcome instanceof Mapping.Rejected rejected) {
            delivery.end(DeliveryState.REJECTED, rejected.reason());
        }
        return Optional.empty();
    }

    private static void end(InboxRow delivery, Told told, Recorded recorded) {
        boolean repeated = told instanceof Told.Ended || recorded.purchaseId().isPresent();
        DeliveryState known = repeated ? DeliveryState.REPEATED : DeliveryState.SKIPPED;
        delivery.end(recorded.isNew() ? DeliveryState.RECORDED : known, recorded.note());
    }
}
