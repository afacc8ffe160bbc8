package dev.earshot.platform;

import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Facts about this installation, by name, kept in the database. */
@ApplicationScoped
public class Settings implements PanacheRepositoryBase<SettingRow, String> {

    private final Clock clock;

    Settings(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public Optional<String> get(String name) {
        return findByIdOptional(name).map(row -> row.content);
    }

    @Transactional
    public void set(String name, String value) {
        SettingRow row = findById(name);
        if (row == null) {
            persist(new SettingRow(name, value, clock.instant()));
        } else {
            row.content = value;
            row.changedAt = clock.instant();
        }
    }

    /** What is stored under the name, storing {@code first} where nothing is yet; committed when it returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Retried
    public String getOrSet(String name, String first) {
        Optional<String> stored = get(name);
        stored.ifPresentOrElse(value -> {}, () -> set(name, first));
        return stored.orElse(first);
    }

    /** Lets one transaction at a time past this line, whichever process it runs in; the name stands for what is done there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        if (findById(name) == null) {
            getOrSet(name, "");
        }
        getEntityManager().find(SettingRow.class, name, LockModeType.PESSIMISTIC_WRITE);
    }
}
