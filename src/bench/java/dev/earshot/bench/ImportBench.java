package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The command {@code import-answers} over a million lines (at most {@code -Dsize=}) of three customers to ten lines, four scored
 * answers each and three fields, into an empty database beside a running server.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ImportBench {

    private static final long MOST = 1_000_000;
    private static final long TWO_YEARS = 730L * 24 * 60 * 60;

    @Param({"postgres", "h2"})
    public String kind = "";

    private final long lines = Math.min(MOST, Long.getLong("size", MOST));
    private Path file = Path.of("");
    private BenchDatabase database;
    private PackagedServer server;

    @Setup
    public void begin() throws Exception {
        Path directory = Files.createTempDirectory("import");
        file = directory.resolve("answers.csv");
        write();
        database = BenchDatabase.open(kind, directory.resolve(kind));
        server = new PackagedServer(database, PackagedServer.shipped(), Map.of());
        System.out.printf("%d lines, %d MiB%n", lines, Files.size(file) >> 20);
    }

    private void write() throws IOException {
        SplittableRandom dice = new SplittableRandom(2003);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("answered_at,customer.email,order.store,customer.country,order.courier,recommend,courtesy,speed,"
                    + "quality\n");
            for (long i = 0; i < lines; i++) {
                out.write(now.minusSeconds(dice.nextLong(TWO_YEARS)) + ",c" + dice.nextLong(Math.max(1, lines * 3 / 10))
                        + "@mail.example,store-" + dice.nextInt(200) + ",C" + dice.nextInt(8) + ",courier-"
                        + dice.nextInt(6) + "," + dice.nextInt(11) + "," + (1 + dice.nextInt(5)) + ","
                        + (1 + dice.nextInt(5)) + "," + (1 + dice.nextInt(5)) + "\n");
            }
        }
    }

    @Benchmark
    public String lines() throws Exception {
        long begin = System.nanoTime();
        int status = server.start("import-answers", file.toString(), "--survey", "post-purchase")
                .waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        String said = server.log("import-answers");
        System.out.printf(
                "%n%.0f s, %.0f lines a second; load of the machine %.1f; ended with %d: %s%n",
                seconds, lines / seconds, PackagedServer.load(), status, said.strip().lines().reduce((a, b) -> b).orElse(""));
        return said;
    }

    @TearDown
    public void stop() throws Exception {
        server.close();
        database.close();
    }
}
