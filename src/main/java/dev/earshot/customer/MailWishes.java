package dev.earshot.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who wants survey mails less often. Kept by keys of addresses, like suppressions. */
@ApplicationScoped
public class MailWishes implements PanacheRepositoryBase<MailWishRow, String> {

    private final AddressKey addressKey;
    private final Clock clock;

    MailWishes(AddressKey addressKey, Clock clock) {
        this.addressKey = addressKey;
        this.clock = clock;
    }

    @Transactional
    public Optional<MailWish> of(String email) {
        return ofKey(addressKey.of(email));
    }

    /** By address; none where somebody wishes nothing. */
    @Transactional
    public Map<String, MailWish> of(Collection<String> emails) {
        Map<String, String> keys = addressKey.of(emails);
        Map<String, MailWish> byKey = new HashMap<>();
        find("addressKey in ?1", keys.values()).stream()
                .forEach(row -> byKey.put(row.addressKey, new MailWish(row.kind, row.since)));
        Map<String, MailWish> wishes = new HashMap<>();
        keys.forEach((email, key) -> Optional.ofNullable(byKey.get(key)).ifPresent(wish -> wishes.put(email, wish)));
        return wishes;
    }

    @Transactional
    Optional<MailWish> ofKey(String key) {
        return findByIdOptional(key).map(row -> new MailWish(row.kind, row.since));
    }

    /** The same wish again keeps its date. */
    @Transactional
    void put(String key, MailWish.Kind kind) {
        MailWishRow row = findById(key);
        if (row == null) {
            persist(new MailWishRow(key, kind, clock.instant()));
        } else if (row.kind != kind) {
            row.kind = kind;
            row.since = clock.instant();
        }
    }

    @Transactional
    void forget(String key) {
        deleteById(key);
    }
}
