package dev.earshot.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** The databases one jar runs on. */
enum Engine {
    H2 {
        @Override
        Store create(Path directory) {
            return new Store("jdbc:h2:file:" + directory.resolve("elsewhere/shop"), "sa", "");
        }
    },
    POSTGRES {
        @Override
        Store create(Path directory) {
            String name = "shop_" + UUID.randomUUID().toString().replace("-", "");
            Postgres.ROOM.write("create database " + name);
            return new Store(Postgres.url(name), "postgres", "postgres");
        }
    };

    /** An empty database. */
    abstract Store create(Path directory);

    /** One PostgreSQL for all tests, started by the first that needs it; as careful with the disk as a real one. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();
        private static final Store ROOM = new Store(url("postgres"), "postgres", "postgres");

        private static String url(String database) {
            return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
