package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
 * The shipped survey filled in by personal links, over HTTP into the packaged program on PostgreSQL: each page is answered once
 * its answers, their counts by every declared dimension and what they open are committed. As many as go through on 16 lines,
 * after 75 seconds that are not counted: the compiler is busy then.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 3)
public class AnswersBench {

    private static final int GUESTS = 300_000;
    private static final int LINES = 16;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(15);

    /** How far everybody goes: the first page has the headline question and a text, all three have nine questions. */
    @Param({"1", "3"})
    public int pages;

    private final AtomicInteger guests = new AtomicInteger();
    private BenchDatabase database;
    private PackagedServer server;

    @Setup
    public void begin() throws Exception {
        database = BenchDatabase.open("postgres", Files.createTempDirectory("answers"));
        server = new PackagedServer(database, PackagedServer.shipped(), Map.of());
        Guests.invite(database, GUESTS);
        System.out.printf("%d personal links, three dimensions, four scored questions%n", GUESTS);
    }

    @Benchmark
    public long responses() throws Exception {
        long cpu = cpu();
        long serverCpu = server.cpu();
        long answers = server.count("answer where state = 'ANSWERED'");
        long scores = server.count("answer where score is not null");
        long responses = server.count("response");
        long begin = System.nanoTime();
        long[] times = load(begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(times);
        double cores = seconds * 1e9 * Runtime.getRuntime().availableProcessors();
        System.out.printf(
                "%n%.0f responses a second, %.0f scored answers, %.0f answers in all; a page p50 %.1f ms, p99 %.1f ms;"
                        + " generator %.0f %% of the processors, server %.0f %%, the rest is PostgreSQL's; load of the machine"
                        + " %.1f; RSS of the server %d MiB%n",
                (server.count("response") - responses) / seconds,
                (server.count("answer where score is not null") - scores) / seconds,
                (server.count("answer where state = 'ANSWERED'") - answers) / seconds,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                100 * (cpu() - cpu) / cores,
                100 * (server.cpu() - serverCpu) / cores,
                PackagedServer.load(),
                server.memory() >> 10);
        return times.length;
    }

    private long[] load(long begin) throws Exception {
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            all.add(lines.submit(() -> fillIn(begin)));
        }
        lines.shutdown();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            times.addAll(one.get());
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> fillIn(long begin) throws Exception {
        List<Long> times = new ArrayList<>();
        try (Line line = new Line(server.port())) {
            while (System.nanoTime() - begin < NANOS) {
                int guest = guests.getAndIncrement();
                for (int page = 1; page <= pages; page++) {
                    long sent = System.nanoTime();
                    int status = Guests.send(line, guest, page);
                    if (status != 303) {
                        throw new IllegalStateException("page " + page + " was answered with " + status);
                    }
                    times.add(System.nanoTime() - sent);
                }
            }
        }
        return times;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    @TearDown
    public void stop() throws Exception {
        server.close();
        database.close();
    }
}
