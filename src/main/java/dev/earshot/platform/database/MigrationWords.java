package dev.earshot.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The words of SQL in which H2 and PostgreSQL differ, as placeholders of the one set of migrations. */
@Singleton
class MigrationWords implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        boolean postgres = DatabaseUrl.configured().isPostgres();
        configuration.placeholders(Map.of("bytes", postgres ? "bytea" : "varbinary(1048576)"));
    }
}
