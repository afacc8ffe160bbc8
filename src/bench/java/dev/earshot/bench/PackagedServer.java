package dev.earshot.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program on PostgreSQL, which writes as carefully as it does for an operator, with the shipped survey switched
 * on. Needs {@code mvn package} first.
 */
final class PackagedServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path directory;
    private final Map<String, String> settings;
    private final int port;
    private final Process process;

    /** @param settings environment variables of the server, beside those it cannot do without */
    PackagedServer(Map<String, String> settings) throws IOException, InterruptedException, SQLException {
        this.settings = settings;
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        port = freePort();
        directory = Files.createTempDirectory("bench");
        Path surveys = Files.createDirectories(directory.resolve("surveys"));
        String survey = Files.readString(Path.of("surveys/post-purchase.yaml"));
        Files.writeString(surveys.resolve("post-purchase.yaml"), survey.replace("active: false", "active: true"));
        process = start();
        System.out.printf(
                "fsync %s, synchronous_commit %s, full_page_writes %s; log in %s%n",
                read("show fsync"), read("show synchronous_commit"), read("show full_page_writes"), directory);
        await();
    }

    int port() {
        return port;
    }

    Path surveys() {
        return directory.resolve("surveys");
    }

    /** The first column of the first row. */
    String read(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    long count(String from) throws SQLException {
        return Long.parseLong(read("select count(*) from " + from));
    }

    int write(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Starts the program once more, beside the server or as a command. */
    Process start(String... arguments) throws IOException {
        String jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString();
        List<String> line = new ArrayList<>(List.of("java", "-Xmx512m", "-jar", jar));
        line.addAll(List.of(arguments));
        String log = arguments.length == 0 ? "log" : "log-" + arguments[0];
        ProcessBuilder command = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(log).toFile());
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().put("EARSHOT_SECRET_PLAIN", OrderLine.SECRET);
        command.environment().put("EARSHOT_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
        command.environment().put("EARSHOT_DATABASE_USERNAME", "postgres");
        command.environment().putAll(settings);
        return command.start();
    }

    String log(String command) throws IOException {
        return Files.readString(directory.resolve("log-" + command));
    }

    /** Resident memory, KiB. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** Processor time so far, in nanoseconds. */
    long cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** Of the whole machine, over the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            try (OrderLine line = new OrderLine(port)) {
                if (line.post("first") == 200) {
                    return;
                }
            } catch (IOException | GeneralSecurityException e) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("the server did not start in two minutes");
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        postgres.close();
    }
}
