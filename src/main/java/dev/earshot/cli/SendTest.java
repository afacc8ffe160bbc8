package dev.earshot.cli;

import dev.earshot.purchase.SourceCatalog;
import dev.earshot.purchase.TestDelivery;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.SourceReader;
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
            return post(source.get(), body(arguments), arguments.option("--url").orElseGet(SendTest::here));
        } catch (IOException e) {
            err.println("Not sent: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int post(Source source, byte[] body, String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = TestDelivery.post(source, body, url, clock.instant());
        out.println(answer.statusCode() + (answer.body().isEmpty() ? "" : " " + answer.body()));
        return answer.statusCode() == 200 ? 0 : 1;
    }

    private byte[] body(Arguments arguments) throws IOException {
        Optional<String> file = arguments.word(1);
        if (file.isPresent()) {
            return Files.readAllBytes(Path.of(file.get()));
        }
        String email = arguments.option("--email").orElse("test@example.com");
        return TestDelivery.order(email, arguments.option("--name").orElse("Test"), "en", clock.instant());
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
