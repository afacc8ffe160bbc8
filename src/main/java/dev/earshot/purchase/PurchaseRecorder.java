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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Turns a delivery into a purchase, once: several deliveries may tell of the same order. */
@ApplicationScoped
public class PurchaseRecorder implements PanacheRepositoryBase<PurchaseRow, UUID> {

    private final Inbox inbox;
    private final SourceCatalog sources;
    private final Customers customers;
    private final Event<PurchaseRecorded> recorded;
    private final Clock clock;

    PurchaseRecorder(
            Inbox inbox, SourceCatalog sources, Customers customers, Event<PurchaseRecorded> recorded, Clock clock) {
        this.inbox = inbox;
        this.sources = sources;
        this.customers = customers;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Transactional
    @Retried
    void record(UUID deliveryId) {
        InboxRow delivery = inbox.findById(deliveryId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || delivery.state != DeliveryState.RECEIVED) {
            return; // Another instance was faster.
        }
        Optional<Source> source = sources.get(delivery.source);
        if (source.isEmpty()) {
            delivery.end(DeliveryState.REJECTED, "This source is not in sources.yaml any more.");
            return;
        }
        Mapping.Outcome outcome = JsonBody.read(delivery.body)
                .map(body -> source.get().mapping().apply(new Message(delivery.headers, body)))
                .orElseGet(() -> new Mapping.Rejected("The body is not JSON."));
        if (outcome instanceof Mapping.Mapped mapped) {
            record(delivery, mapped.event());
        } else if (outcome instanceof Mapping.Skipped skipped) {
            delivery.end(DeliveryState.SKIPPED, skipped.reason());
        } else if (outcome instanceof Mapping.Rejected rejected) {
            delivery.end(DeliveryState.REJECTED, rejected.reason());
        }
    }

    private void record(InboxRow delivery, ShopEvent event) {
        Recorded recorded = record(delivery.source, event);
        delivery.end(
                recorded.isNew() ? DeliveryState.RECORDED : DeliveryState.REPEATED,
                recorded.isNew() ? "" : "Known already from an earlier delivery.");
    }

    /** Records what somebody told in another way than by a webhook. Whoever calls tries again after a conflict. */
    @Transactional
    public Recorded record(String source, ShopEvent event) {
        Optional<PurchaseRow> known = find(
                        "source = ?1 and type = ?2 and businessKey = ?3", source, event.type(), event.key())
                .firstResultOptional();
        if (known.isPresent()) {
            return new Recorded(known.get().id, false);
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
        row.recordedAt = clock.instant();
        persist(row);
        recorded.fire(new PurchaseRecorded(row.id, row.source, event, customer, row.facts));
        return new Recorded(row.id, true);
    }

    private static Map<String, String> facts(ShopEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        event.country().ifPresent(country -> facts.put("customer.country", country));
        event.locale().ifPresent(locale -> facts.put("customer.locale", locale));
        return facts;
    }
}
