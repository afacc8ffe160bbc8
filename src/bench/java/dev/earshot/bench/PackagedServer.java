package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program on PostgreSQL, which writes as carefully as it does for an operator, with the shipped survey switched
 * on; or on a database that is there already. Needs {@code mvn package} first.
 */
final class PackagedServer implements AutoCloseable {

    private final BenchDatabase database;
    private final boolean owned;
    private final Path directory;
    private final Map<String, String> settings;
    private final int port;
    private final Process process;

    /** @param settings environment variables of the server, beside those it cannot do without */
    PackagedServer(Map<String, String> settings) throws IOException, InterruptedException, SQLException {
        this(BenchDatabase.open("postgres", Files.createTempDirectory("bench-data")), true, shipped(), settings);
    }

    /** @param surveys the files it asks with, by name */
    PackagedServer(BenchDatabase database, Map<String, String> surveys, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        this(database, false, surveys, settings);
    }

    private PackagedServer(
            BenchDatabase database, boolean owned, Map<String, String> surveys, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        this.database = database;
        this.owned = owned;
        this.settings = settings;
        port = freePort();
        directory = Files.createTempDirectory("bench");
        Path files = Files.createDirectories(directory.resolve("surveys"));
        for (Map.Entry<String, String> survey : surveys.entrySet()) {
            Files.writeString(files.resolve(survey.getKey() + ".yaml"), survey.getValue());
        }
        process = start();
        System.out.printf("%s; log in %s%n", database.words(), directory);
        await();
    }

    /** The shipped survey, switched on. */
    static Map<String, String> shipped() throws IOException {
        String survey = Files.readString(Path.of("surveys/post-purchase.yaml"));
        return Map.of("post-purchase", survey.replace("active: false", "active: true"));
    }

    int port() {
        return port;
    }

    Path surveys() {
        return directory.resolve("surveys");
    }

    /** The first column of the first row. */
    String read(String sql) throws SQLException {
        return database.read(sql);
    }

    long count(String from) throws SQLException {
        return Long.parseLong(read("select count(*) from " + from));
    }

    int write(String sql) throws SQLException {
        return database.write(sql);
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
        command.environment().put("EARSHOT_DATABASE_URL", database.url());
        command.environment().put("EARSHOT_DATABASE_USERNAME", database.user());
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

    /** Until it listens and knows what to ask. */
    private void await() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended: " + directory.resolve("log"));
            }
            try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (count("survey_live") > 0) {
                    return;
                }
            } catch (IOException | SQLException e) {
                // Not yet.
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("the server did not start in five minutes");
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (owned) {
            database.close();
        }
    }
}
