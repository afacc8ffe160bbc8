package dev.earshot.cli;

import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.intake.TestDelivery;
import dev.earshot.purchase.source.SampleEvent;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.reader.SourceReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code send-test SOURCE [FILE]}: posts an order as the shop would, signed with the source's own secret. */
final class SendTest {

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock = Clock.systemUTC();

    SendTest(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Arguments arguments) {
        if (arguments.has("--demo")) {
            DemoMode.prepare();
        }
        Console console = new Console(System.in, out, err);
        Optional<String> name = arguments.word(0);
        if (name.isEmpty()) {
            return console.misused("Say which source: send-test plain.");
        }
        try {
            Optional<Source> source = source(name.get());
            if (source.isEmpty()) {
                return console.misused("No source \"" + name.get() + "\" is in sources.yaml.");
            }
            if (!source.get().open()) {
                err.println(source.get().whyClosed());
                return 1;
            }
            return post(
                    source.get(),
                    event(source.get(), arguments),
                    arguments.option("--url").orElseGet(SendTest::here));
        } catch (IOException e) {
            err.println("Not sent: " + e.getMessage());
            return 1;
        } catch (UnsupportedOperationException e) {
            err.println("Not sent, for it cannot be signed: " + e.getMessage() + ". Use try-mapping instead.");
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int post(Source source, SampleEvent event, String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = TestDelivery.post(source, event, url, clock.instant());
        out.println(answer.statusCode() + (answer.body().isEmpty() ? "" : " " + answer.body()));
        return answer.statusCode() == 200 ? 0 : 1;
    }

    /** A file of one's own goes with the headers of the sample: some shops name the topic there. */
    private SampleEvent event(Source source, Arguments arguments) throws IOException {
        SampleEvent sample = SampleEvent.of(
                source,
                new SampleEvent.Person(
                        arguments.option("--email").orElse("test@example.com"),
                        arguments.option("--name").orElse("Test"),
                        "en"),
                clock.instant());
        Optional<String> file = arguments.word(1);
        return file.isPresent() ? sample.with(Files.readAllBytes(Path.of(file.get()))) : sample;
    }

    private static Optional<Source> source(String name) {
        Config config = ConfigProvider.getConfig();
        Path directory = Path.of(
                config.getOptionalValue("earshot.surveys.dir", String.class).orElse("surveys"));
        return new SourceReader(SourceCatalog.name(directory), secret -> config.getOptionalValue(secret, String.class))
                .read(SourceCatalog.text(directory))
                .find(name);
    }

    private static String here() {
        Config config = ConfigProvider.getConfig();
        return "http://localhost:"
                + config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
    }
}
