package dev.earshot.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
 * Signed orders over HTTP into the packaged program, while the shipped survey decides about each of them. An order counts once it is answered, and it is answered once it is
 * committed. A time is taken from when an order was due, so a server that stalls cannot hide it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class IntakeBench {

    private static final int LINES = 64;
    private static final int SPANS = 4;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(15);

    /** Orders a second; 0 is as many as go through. */
    @Param({"2000", "0"})
    public int rate;

    private final AtomicLong numbers = new AtomicLong();
    private PackagedServer server;

    @Setup
    public void begin() throws IOException, InterruptedException, SQLException {
        server = new PackagedServer(Map.of());
    }

    @Benchmark
    public long orders() throws Exception {
        long memory = server.memory();
        long cpu = cpu();
        long serverCpu = server.cpu();
        long decided = server.count("invitation");
        long begin = System.nanoTime();
        long[] times = load(begin);
        long nanos = System.nanoTime() - begin;
        Arrays.sort(times);
        double cores = nanos * (double) Runtime.getRuntime().availableProcessors();
        System.out.printf(
                "%n%d accepted, %.0f a second; p50 %.1f ms, p99 %.1f ms, longest %.0f ms; generator %.0f %% of the"
                        + " processors, server %.0f %%, load of the machine %.1f; RSS of the server %d to %d MiB;"
                        + " %.0f decisions a second, %d orders still to be read%n",
                times.length,
                times.length * 1e9 / nanos,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                times[times.length - 1] / 1e6,
                100 * (cpu() - cpu) / cores,
                100 * (server.cpu() - serverCpu) / cores,
                PackagedServer.load(),
                memory >> 10,
                server.memory() >> 10,
                (server.count("invitation") - decided) * 1e9 / nanos,
                unread());
        return times.length;
    }

    private long[] load(long begin) throws InterruptedException, ExecutionException {
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int line = i;
            all.add(lines.submit(() -> report(line, begin)));
        }
        lines.shutdown();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            times.addAll(one.get());
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> report(int number, long begin) throws Exception {
        List<Long> times = new ArrayList<>();
        long between = rate == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) * LINES / rate;
        try (OrderLine line = new OrderLine(server.port())) {
            for (long due = begin + between * number / LINES; due - begin < NANOS; ) {
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
                int status = line.post("b-" + numbers.incrementAndGet());
                long end = System.nanoTime();
                if (status != 200) {
                    throw new IllegalStateException("answered with " + status);
                }
                times.add(end - due);
                due = rate == 0 ? end : due + between;
            }
        }
        return times;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** What is left to be decided upon, while nothing more comes in: a line for each of some spans, bounded as they are. */
    @TearDown
    public void decideAndStop() throws IOException, InterruptedException, SQLException {
        try {
            for (int span = 0; span < SPANS && unread() > 0; span++) {
                tellDecisions();
            }
        } finally {
            server.close();
        }
    }

    private void tellDecisions() throws InterruptedException, SQLException {
        long cpu = server.cpu();
        long unread = unread();
        long begin = System.nanoTime();
        do {
            TimeUnit.SECONDS.sleep(1);
        } while (unread() > 0 && System.nanoTime() - begin < NANOS);
        long nanos = System.nanoTime() - begin;
        long decided = unread - unread();
        System.out.printf(
                "%n%d decided, %.0f a second, %.2f ms of the server's processor time each, load of the machine %.1f%n",
                decided,
                decided * 1e9 / nanos,
                (server.cpu() - cpu) / 1e6 / Math.max(1, decided),
                PackagedServer.load());
    }

    private long unread() throws SQLException {
        return server.count("inbox_delivery where state = 'RECEIVED'");
    }
}
