package dev.earshot.bench.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/** A database that keeps what it acknowledged, in a directory of its own. */
public final class BenchDatabase implements AutoCloseable {

    private static final String H2_SETTINGS = ";WRITE_DELAY=0;AUTO_SERVER=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE";

    private final Path directory;
    private final String url;
    private final AutoCloseable server;

    private BenchDatabase(Path directory, String url, AutoCloseable server) {
        this.directory = directory;
        this.url = url;
        this.server = server;
    }

    /** @param kind "postgres" or "h2" */
    public static BenchDatabase open(String kind, Path directory) throws IOException {
        Files.createDirectories(directory);
        if (kind.equals("h2")) {
            return new BenchDatabase(directory, "jdbc:h2:file:" + directory.resolve("earshot") + H2_SETTINGS, () -> {});
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        return new BenchDatabase(directory, postgres.getJdbcUrl("postgres", "postgres"), postgres);
    }

    public String url() {
        return url;
    }

    public String user() {
        return isPostgres() ? "postgres" : "sa";
    }

    public Path directory() {
        return directory;
    }

    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user(), "");
    }

    /** The first column of the first row. */
    public String read(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    public int write(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Which database this is and how carefully it writes. */
    public String words() throws SQLException {
        return isPostgres()
                ? "PostgreSQL " + read("show server_version") + ", fsync " + read("show fsync") + ", synchronous_commit "
                        + read("show synchronous_commit") + ", full_page_writes " + read("show full_page_writes")
                        + ", shared_buffers " + read("show shared_buffers")
                : "H2 " + read("select h2version()") + " in a file, WRITE_DELAY 0, OPTIMIZE_REUSE_RESULTS off";
    }

    /** On the disk, in MiB. */
    public long mebibytes() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
