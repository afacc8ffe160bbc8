package dev.earshot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.MappingTrace;
import dev.earshot.purchase.source.Message;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
import dev.earshot.purchase.source.reader.SourceReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * {@code try-mapping SOURCE FILE.json [HEADERS.txt]}: reads a body as the source would and says where each field comes from.
 * Needs neither a database nor the source's secret, and keeps nothing.
 */
final class TryMapping {

    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;

    TryMapping(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = err;
    }

    int run(Arguments arguments) {
        Console console = new Console(System.in, out, err);
        if (arguments.words().size() < 2) {
            return console.misused("Say which source and which body: try-mapping plain order.json.");
        }
        String name = arguments.words().get(0);
        try {
            Sources sources = sources();
            Optional<Source> source = sources.find(name);
            if (source.isEmpty()) {
                sources.problems().stream().map(Problem::toString).forEach(err::println);
                return console.misused("No source \"" + name + "\" that works is in sources.yaml.");
            }
            Optional<JsonNode> body =
                    JsonBody.read(Files.readAllBytes(Path.of(arguments.words().get(1))));
            if (body.isEmpty()) {
                err.println("The body is not one JSON object or list.");
                return FAILED;
            }
            Map<String, String> headers = arguments.words().size() > 2
                    ? headers(Files.readString(Path.of(arguments.words().get(2))))
                    : Map.of();
            print(source.get().mapping().trace(new Message(headers, body.get()), Optional.empty()));
            return 0;
        } catch (IOException e) {
            err.println("A file cannot be read: " + e.getMessage());
            return FAILED;
        }
    }

    private void print(MappingTrace trace) {
        out.println("Topic: " + (trace.topic().isEmpty() ? "–" : trace.topic()));
        trace.notes().forEach(note -> out.println("Passed over: " + note));
        trace.fields()
                .forEach(line -> out.println("  " + line.name() + ": "
                        + line.value()
                                .map(value -> value + "   (" + line.origin() + ")")
                                .orElse("–   " + line.whyNot())));
        out.println(trace.sentence());
        if (trace.topic().isEmpty() && trace.sentence().contains("header:")) {
            out.println("Give its headers with it, one a line: try-mapping SOURCE FILE.json HEADERS.txt");
        }
    }

    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        lines.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return headers;
    }

    private static Sources sources() {
        Path directory = Path.of(ConfigProvider.getConfig()
                .getOptionalValue("earshot.surveys.dir", String.class)
                .orElse("surveys"));
        return new SourceReader(SourceCatalog.name(directory), secret -> Optional.empty())
                .read(SourceCatalog.text(directory));
    }
}
