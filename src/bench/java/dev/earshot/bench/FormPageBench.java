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
 * of its own, and what counts is the processor time that process used for a page, which is printed after each iteration, not
 * the time this one waited. Budget: 1 ms after warm-up. Needs {@code mvn package} first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 14, time = 5)
@Measurement(iterations = 5, time = 5)
public class FormPageBench {

    /** Open surveys that are shipped: eleven tiles and a text; faces, thumbs and "does not apply". */
    @Param({"post-purchase", "store-visit"})
    public String survey = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost")).build();
    private Optional<Process> server = Optional.empty();
    private Duration before = Duration.ZERO;
    private long pages;

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
    public int page() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IllegalStateException("answered with " + page.statusCode());
        }
        pages++;
        return page.body().length;
    }

    @Setup(Level.Iteration)
    public void note() {
        pages = 0;
        before = cpu();
    }

    @TearDown(Level.Iteration)
    public void tell() {
        long micros = cpu().minus(before).toNanos() / 1_000;
        System.out.printf("%d pages, %d us of the server's processor time each; ", pages, micros / Math.max(1, pages));
    }

    @TearDown
    public void stop() {
        server.ifPresent(Process::destroy);
    }

    private Duration cpu() {
        return server.flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }
}
