package dev.earshot.purchase;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.platform.database.Ids;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.ShopEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Records what shops told, once: several deliveries may tell of the same order. What comes together is looked up and written
 * together, and has the same end as if each had come alone, in the order given.
 */
@ApplicationScoped
public class PurchaseRecorder {

    private static final Recorded KNOWN = Recorded.nothing(false, "Known already from an earlier delivery.");

    private final ShopOrders orders;
    private final Purchases purchases;
    private final Customers customers;
    private final Event<PurchasesRecorded> recorded;
    private final Event<PurchaseCancelled> cancelled;
    private final Clock clock;

    PurchaseRecorder(
            ShopOrders orders,
            Purchases purchases,
            Customers customers,
            Event<PurchasesRecorded> recorded,
            Event<PurchaseCancelled> cancelled,
            Clock clock) {
        this.orders = orders;
        this.purchases = purchases;
        this.customers = customers;
        this.recorded = recorded;
        this.cancelled = cancelled;
        this.clock = clock;
    }

    /** A purchase that is not known yet, under the id it gets. */
    private record News(UUID id, Told.Happened told) {}

    /** Records what somebody told in another way than by a webhook. Whoever calls tries again after a conflict. */
    @Transactional
    public Recorded record(String source, ShopEvent event) {
        return record(List.of(Told.of(source, event))).get(0);
    }

    /** @return what came of each, in the same order */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> record(List<Told> told) {
        ShopOrders.Held held =
                orders.hold(told.stream().flatMap(one -> one.order().stream()).toList());
        List<Recorded> results = new ArrayList<>();
        List<Told.Happened> before = new ArrayList<>();
        for (Told one : told) {
            if (one instanceof Told.Happened happened) {
                before.add(happened);
            } else if (one instanceof Told.Ended ended) {
                results.addAll(record(before, held)); // The end calls off what they lead to.
                before.clear();
                results.add(end(ended, held.get(ended.id())));
            }
        }
        results.addAll(record(before, held));
        return results;
    }

    private List<Recorded> record(List<Told.Happened> told, ShopOrders.Held held) {
        Map<Purchases.Key, UUID> known =
                purchases.known(told.stream().map(Told.Happened::key).toList());
        List<Recorded> results = new ArrayList<>();
        List<News> news = new ArrayList<>();
        for (Told.Happened one : told) {
            Optional<String> end = one.order().flatMap(order -> held.get(order).end());
            if (end.isPresent()) {
                results.add(Recorded.nothing(false, "The order was " + end.get() + ": nobody is asked about it."));
            } else if (known.containsKey(one.key())) {
                results.add(new Recorded(Optional.of(known.get(one.key())), false, KNOWN.note()));
            } else {
                UUID id = Ids.next(clock);
                known.put(one.key(), id);
                news.add(new News(id, one));
                results.add(new Recorded(Optional.of(id), true, ""));
            }
        }
        if (!news.isEmpty()) {
            keep(news);
        }
        return results;
    }

    private void keep(List<News> news) {
        List<Customer> named = customers.known(
                news.stream().map(one -> named(one.told().event())).toList());
        List<PurchaseRecorded> all = new ArrayList<>();
        for (News one : news) {
            PurchaseRow row = row(one, named.get(all.size()).id());
            purchases.persist(row);
            all.add(new PurchaseRecorded(row.id, row.source, one.told().event(), named.get(all.size()), row.facts));
        }
        recorded.fire(new PurchasesRecorded(all));
    }

    private PurchaseRow row(News one, UUID customerId) {
        ShopEvent event = one.told().event();
        PurchaseRow row = new PurchaseRow();
        row.id = one.id();
        row.source = one.told().source();
        row.type = event.type();
        row.businessKey = event.key();
        row.orderKey = event.orderKey().orElse("");
        row.happenedAt = event.at();
        row.customerId = customerId;
        row.facts = facts(event);
        row.consent = event.consent().map(yes -> yes ? "YES" : "NO").orElse("UNKNOWN");
        row.test = event.test();
        row.recordedAt = clock.instant();
        return row;
    }

    private Recorded end(Told.Ended told, ShopOrderRow order) {
        Mapping.Cancelled end = told.end();
        if (order.end().isPresent()) {
            return KNOWN;
        }
        order.cancelledAt = end.at();
        order.cancelReason = end.reason();
        cancelled.fire(new PurchaseCancelled(told.source(), end.orderKey(), end.at(), end.reason()));
        return Recorded.nothing(true, "The order was " + end.reason() + ": nobody is asked about it.");
    }

    private static Customers.Named named(ShopEvent event) {
        return new Customers.Named(event.email(), event.firstName(), event.lastName(), event.locale());
    }

    private static Map<String, String> facts(ShopEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        event.country().ifPresent(country -> facts.put("customer.country", country));
        event.locale().ifPresent(locale -> facts.put("customer.locale", locale));
        return facts;
    }
}
