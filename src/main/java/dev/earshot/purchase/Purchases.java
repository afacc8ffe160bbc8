package dev.earshot.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was recorded of the shops. */
@ApplicationScoped
public class Purchases implements PanacheRepositoryBase<PurchaseRow, UUID> {

    /** Most events of one order: placed, paid, shipped, delivered, completed, and room for more. */
    private static final int MOST_OF_ONE_ORDER = 50;

    Purchases() {}

    /** Id of what was recorded before: several deliveries may tell of the same. */
    @Transactional
    public Optional<UUID> known(String source, String type, String businessKey) {
        return find("source = ?1 and type = ?2 and businessKey = ?3", source, type, businessKey)
                .firstResultOptional()
                .map(row -> row.id);
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
