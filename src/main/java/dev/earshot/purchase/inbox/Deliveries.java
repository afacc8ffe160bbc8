package dev.earshot.purchase.inbox;

import dev.earshot.purchase.Purchases;
import dev.earshot.purchase.source.ShopEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The inbox for people: what came, what became of it, and reading it again. */
@ApplicationScoped
public class Deliveries {

    private final Inbox inbox;
    private final Purchases purchases;
    private final EntityManager entities;

    Deliveries(Inbox inbox, Purchases purchases, EntityManager entities) {
        this.inbox = inbox;
        this.purchases = purchases;
        this.entities = entities;
    }

    /**
     * Which deliveries to show.
     *
     * @param before only those that came before this one: where the page before ended
     */
    public record Wish(Optional<String> state, Optional<String> source, Optional<UUID> before) {

        public static final Wish ANY = new Wish(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Every state a delivery can be in. */
    public static List<String> states() {
        return Arrays.stream(DeliveryState.values()).map(Deliveries::key).toList();
    }

    /** The newest first. A state nobody knows has none. */
    @Transactional
    public List<Delivery> newest(Wish wish, int most) {
        List<String> conditions = new ArrayList<>();
        wish.state().ifPresent(state -> conditions.add("d.state in :states"));
        wish.source().ifPresent(source -> conditions.add("d.source = :source"));
        wish.before().ifPresent(id -> conditions.add("d.id < :before"));
        // Ids lie in the order of their time.
        var query = entities.createQuery(
                "select d from InboxRow d" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by d.id desc",
                InboxRow.class);
        wish.state().ifPresent(state -> query.setParameter("states", named(state)));
        wish.source().ifPresent(source -> query.setParameter("source", source));
        wish.before().ifPresent(id -> query.setParameter("before", id));
        return query.setMaxResults(most)
                .getResultStream()
                .map(Deliveries::delivery)
                .toList();
    }

    @Transactional
    public Optional<Delivery> get(UUID id) {
        return Optional.ofNullable(entities.find(InboxRow.class, id)).map(Deliveries::delivery);
    }

    /** How many could not be understood since then. */
    @Transactional
    public long countRejected(Instant since) {
        return entities.createQuery(
                        "select count(*) from InboxRow d where d.state = ?1 and d.receivedAt >= ?2", Long.class)
                .setParameter(1, DeliveryState.REJECTED)
                .setParameter(2, since)
                .getSingleResult();
    }

    /** Puts a delivery nothing came of back to the unread; false where something came of it, or there is none. */
    @Transactional
    public boolean readAgain(UUID id) {
        return inbox.readAgain(id);
    }

    /** Puts everything that was rejected back to the unread. @return how much that is */
    @Transactional
    public int readRejectedAgain() {
        return entities.createQuery("update InboxRow d set d.state = ?1, d.reason = '' where d.state = ?2")
                .setParameter(1, DeliveryState.RECEIVED)
                .setParameter(2, DeliveryState.REJECTED)
                .executeUpdate();
    }

    /** The purchase an event led to, if it did. */
    @Transactional
    public Optional<UUID> purchaseOf(String source, ShopEvent event) {
        return purchases.known(source, event.type(), event.key());
    }

    private static Set<DeliveryState> named(String state) {
        Set<DeliveryState> states = EnumSet.noneOf(DeliveryState.class);
        Arrays.stream(DeliveryState.values())
                .filter(one -> key(one).equals(state))
                .forEach(states::add);
        return states;
    }

    private static String key(DeliveryState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Delivery delivery(InboxRow row) {
        return new Delivery(
                row.id,
                row.source,
                row.deliveryKey,
                row.receivedAt,
                key(row.state),
                row.reason,
                row.state.mayBeReadAgain(),
                row.headers,
                row.body);
    }
}
