package dev.earshot.platform.database;

import java.util.List;
import org.hibernate.boot.registry.selector.SimpleStrategyRegistrationImpl;
import org.hibernate.boot.registry.selector.StrategyRegistration;
import org.hibernate.boot.registry.selector.StrategyRegistrationProvider;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Gives the dialect name "earshot" its meaning when the program starts, from the database's URL. */
public class DatabaseDialect implements StrategyRegistrationProvider {

    @Override
    public Iterable<StrategyRegistration<?>> getStrategyRegistrations() {
        Class<? extends Dialect> dialect =
                DatabaseUrl.configured().isPostgres() ? PostgreSQLDialect.class : H2Dialect.class;
        return List.of(new SimpleStrategyRegistrationImpl<>(Dialect.class, dialect, "earshot"));
    }
}
