package dev.earshot.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that was recorded of the shops. */
@ApplicationScoped
public class Purchases implements PanacheRepositoryBase<PurchaseRow, UUID> {

    /** Most events of one order: placed, paid, shipped, delivered, completed, and room for more. */
    private static final int MOST_OF_ONE_ORDER = 50;

    Purchases() {}

    /** What tells two events apart. */
    record Key(String source, String type, String businessKey) {}

    /** Id of what was recorded before: several deliveries may tell of the same. */
    @Transactional
    public Optional<UUID> known(String source, String type, String businessKey) {
        Key key = new Key(source, type, businessKey);
        return Optional.ofNullable(known(List.of(key)).get(key));
    }

    /** Ids of those of them that were recorded before. */
    @Transactional
    Map<Key, UUID> known(Collection<Key> keys) {
        Map<Key, UUID> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        // Each column by itself: more than is asked for may come, and it is still found by its index.
        find(
                        "source in ?1 and type in ?2 and businessKey in ?3",
                        keys.stream().map(Key::source).collect(Collectors.toSet()),
                        keys.stream().map(Key::type).collect(Collectors.toSet()),
                        keys.stream().map(Key::businessKey).collect(Collectors.toSet()))
                .stream()
                .forEach(row -> known.put(new Key(row.source, row.type, row.businessKey), row.id));
        return known;
    }

    /** Ids of what was recorded of one order, at most 50. */
    @Transactional
    public List<UUID> ofOrder(String source, String orderKey) {
        return getEntityManager()
                .createQuery("select p.id from PurchaseRow p where p.source = ?1 and p.orderKey = ?2", UUID.class)
                .setParameter(1, source)
                .setParameter(2, orderKey)
                .setMaxResults(MOST_OF_ONE_ORDER)
                .getResultList();
    }

    /** What the shop said of consent last: with this purchase, or with a later one of the same customer. */
    @Transactional
    public Optional<Boolean> consentSince(UUID purchaseId) {
        return getEntityManager()
                .createQuery(
                        "select p from PurchaseRow p, PurchaseRow first where first.id = ?1"
                                + " and p.customerId = first.customerId and p.recordedAt >= first.recordedAt"
                                + " and p.consent <> 'UNKNOWN' order by p.recordedAt desc, p.id desc",
                        PurchaseRow.class)
                .setParameter(1, purchaseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(PurchaseRow::consent);
    }
}
