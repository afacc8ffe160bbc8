package dev.earshot.customer;

import dev.earshot.contact.Reason;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses that get no survey mails, and why. Kept by their keys, so that an erased address is not written to again. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<SuppressionRow, SuppressionRow.Key> {

    private final AddressKey addressKey;
    private final Clock clock;

    Suppressions(AddressKey addressKey, Clock clock) {
        this.addressKey = addressKey;
        this.clock = clock;
    }

    @Transactional
    public boolean contains(String email) {
        return reason(email).isPresent();
    }

    /** Why nothing may be sent to these addresses: the weightiest reason of each; none where something may. */
    @Transactional
    public Map<String, Reason> why(Collection<String> emails) {
        Map<String, String> keys = addressKey.of(emails);
        Map<String, Set<SuppressionReason>> byKey = new HashMap<>();
        find("addressKey in ?1", keys.values()).stream()
                .forEach(row -> byKey.computeIfAbsent(row.addressKey, key -> EnumSet.noneOf(SuppressionReason.class))
                        .add(row.reason));
        Map<String, Reason> why = new HashMap<>();
        keys.forEach((email, key) -> byKey.getOrDefault(key, Set.of()).stream()
                .findFirst()
                .ifPresent(reason -> why.put(email, reason.reason())));
        return why;
    }

    /** The weightiest reason not to write to this address; empty when it may be written to. */
    @Transactional
    public Optional<SuppressionReason> reason(String email) {
        return reasons(addressKey.of(email)).stream().findFirst();
    }

    /** Whether somebody decided that no mails are sent, other than that none arrives. */
    @Transactional
    public boolean isWished(String email) {
        return reason(email).filter(SuppressionReason::isWish).isPresent();
    }

    /** From now on; a reason that stands already keeps its date. @param key under which the address is known */
    @Transactional
    public void add(String key, SuppressionReason reason) {
        if (findById(new SuppressionRow.Key(key, reason)) == null) {
            persist(new SuppressionRow(key, reason, clock.instant()));
        }
    }

    /** The weightiest first. */
    @Transactional
    public Set<SuppressionReason> reasons(String key) {
        Set<SuppressionReason> reasons = EnumSet.noneOf(SuppressionReason.class);
        find("addressKey", key).stream().forEach(row -> reasons.add(row.reason));
        return reasons;
    }

    /** The customer's own wish; what others decided stays. */
    @Transactional
    void resume(String key) {
        deleteById(new SuppressionRow.Key(key, SuppressionReason.UNSUBSCRIBED));
    }

    /** By somebody at the shop. What the customer wished or complained of stays. @return what was lifted */
    @Transactional
    public Set<SuppressionReason> lift(String key) {
        Set<SuppressionReason> lifted = reasons(key);
        lifted.removeIf(reason -> !reason.isLiftable());
        lifted.forEach(reason -> deleteById(new SuppressionRow.Key(key, reason)));
        return lifted;
    }
}
