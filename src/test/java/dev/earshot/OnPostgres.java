package dev.earshot;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Runs a test class on a real PostgreSQL, which the build brings along. */
public class OnPostgres implements QuarkusTestProfile {

    private static final String RUNNING = "test.postgres.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "earshot.database.url", url(),
                "earshot.database.username", "postgres",
                "earshot.database.password", "postgres",
                // On H2 it is as nobody set it.
                "earshot.charter.public", "true");
    }

    // Profiles are loaded more than once, by different class loaders: the system property is what they share.
    private static synchronized String url() {
        String running = System.getProperty(RUNNING);
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
            System.setProperty(RUNNING, running);
        }
        return running;
    }
}
