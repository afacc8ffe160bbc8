package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.bench.data.Filling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What analysts look at, over ten million responses of one scored question each ({@code -Dsize=}), on PostgreSQL and on H2:
 * everything is filled in, counted and read first, then asked for over HTTP of a server that was just started. {@code
 * -Dkeep=DIRECTORY} keeps the databases there for the next time; {@code -Drest=false} takes them as a former run left them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class MillionsBench {

    @Param({"postgres", "h2"})
    public String kind = "";

    private BenchDatabase database;
    private PackagedServer server;

    @Setup
    public void fillAndCount() throws Exception {
        long size = Long.getLong("size", 10_000_000);
        String keep = System.getProperty("keep", "");
        Path parent = keep.isEmpty() ? Files.createTempDirectory("millions") : Files.createDirectories(Path.of(keep));
        database = BenchDatabase.open(kind, parent.resolve(kind + "-" + size));
        Path data = parent.resolve(kind + "-" + size + ".data");
        Map<String, String> surveys = Map.of(Filling.SURVEY, Filling.YAML);
        Map<String, String> settings = Map.of("EARSHOT_DATA_DIR", data.toString());
        if (!Filling.isFilled(database)) {
            // Its index of words is of another database.
            Files.createDirectories(data.resolve("search"));
            Files.move(data, Files.createTempDirectory("before").resolve("data"));
            new PackagedServer(database, surveys, settings).close();
            Filling.fill(database, size, Instant.now().truncatedTo(ChronoUnit.DAYS));
        }
        System.out.printf(
                "%d responses with one scored answer or four each (%s rows of answers), %d MiB on the disk%n",
                size, database.read("select count(*) from answer"), database.mebibytes());
        if (Boolean.parseBoolean(System.getProperty("rest", "true"))) {
            try (PackagedServer upgraded = new PackagedServer(database, surveys, settings)) {
                recount(upgraded);
                Rest.of(upgraded, database);
            }
        }
        server = new PackagedServer(database, surveys, settings);
    }

    private static void recount(PackagedServer server) throws Exception {
        long begin = System.nanoTime();
        int status = server.start("recount").waitFor();
        System.out.printf(
                "recount: %.1f s from the start of the command to its last line; %s", (System.nanoTime() - begin) / 1e9,
                status == 0 ? server.log("recount") : "it failed: " + server.log("recount"));
    }

    @Benchmark
    public int questions() throws Exception {
        Questions questions = new Questions(database, server);
        System.out.printf("resident memory of the server before the first page: %d MiB%n", server.memory() >> 10);
        questions.start();
        int pages = questions.ask();
        System.out.printf("resident memory of the server after %d pages: %d MiB%n", pages, server.memory() >> 10);
        new DirectQuestions(database, questions).ask();
        return pages;
    }

    @TearDown
    public void stop() throws Exception {
        server.close();
        database.close();
    }
}
