package dev.earshot.account;

import dev.earshot.platform.database.Ids;
import dev.earshot.platform.secret.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Keys with which programs use the API. */
@ApplicationScoped
public class ApiKeys implements PanacheRepositoryBase<ApiKeyRow, UUID> {

    /** Lets secret scanners recognise a key that got lost. */
    static final String PREFIX = "earshot_";

    private final Clock clock;

    ApiKeys(Clock clock) {
        this.clock = clock;
    }

    /** Makes a key that reads, and may have customers asked. */
    @Transactional
    public String add(String name) {
        return add(name, true);
    }

    /**
     * Makes a key. This is the only time it can be read.
     *
     * @param mayInvite whether it may also have customers asked
     */
    @Transactional
    public String add(String name, boolean mayInvite) {
        String key = PREFIX + Secret.random(24);
        persist(new ApiKeyRow(Ids.next(clock), name, Secret.hash(key), mayInvite, clock.instant()));
        return key;
    }

    /** What the key is and may do, unless it is unknown or revoked. */
    @Transactional
    Optional<ApiKey> get(String key) {
        return find("keyHash = ?1 and revokedAt is null", Secret.hash(key))
                .firstResultOptional()
                .map(row -> new ApiKey(row.name, row.mayInvite));
    }
}
