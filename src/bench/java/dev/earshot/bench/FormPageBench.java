package dev.earshot.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One form page, whole: HTTP, finding the survey, its path, its texts, the template. The packaged program runs as a process
 * of its own, and what counts is the processor time that process used for a page ({@code microsOfCpu}), not the time this
 * one waited. Budget: 1 ms after warm-up. Needs {@code mvn package} first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
public class FormPageBench {

    /** Open surveys that are shipped: eleven tiles and a text; thumbs and a choice; faces and thumbs. */
    @Param({"post-purchase", "website", "store-visit"})
    public String survey = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost")).build();
    private Optional<Process> server = Optional.empty();

    /** Processor time of the server for one page of this iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        public double microsOfCpu;

        private long pages;
        private Duration before = Duration.ZERO;

        @Setup(Level.Iteration)
        public void begin(FormPageBench bench) {
            pages = 0;
            before = bench.cpu();
        }

        @TearDown(Level.Iteration)
        public void end(FormPageBench bench) {
            microsOfCpu = bench.cpu().minus(before).toNanos() / 1e3 / Math.max(1, pages);
        }
    }

    @Setup
    public void begin() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path directory = Files.createTempDirectory("form-page");
        String jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString();
        ProcessBuilder command = new ProcessBuilder("java", "-Xmx256m", "-jar", jar)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        server = Optional.of(command.start());
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/s/" + survey))
                .build();
        await();
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("the server did not start in two minutes");
    }

    @Benchmark
    public int page(Cost cost) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IllegalStateException("answered with " + page.statusCode());
        }
        cost.pages++;
        return page.body().length;
    }

    @TearDown
    public void stop() {
        server.ifPresent(Process::destroy);
    }

    private Duration cpu() {
        return server.flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }
}
