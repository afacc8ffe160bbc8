package dev.earshot.purchase.inbox;

import static java.util.stream.Collectors.joining;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlText;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
import dev.earshot.purchase.source.reader.SourceReader;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who may send webhooks: {@code sources.yaml} beside the surveys, else the one in the jar. */
@ApplicationScoped
public class SourceCatalog {

    private static final String FILE = "sources.yaml";

    private final Path directory;
    /** The text as it was at the last look, and the one in use. */
    private String seen = "";

    private String taken = "";
    private volatile Sources sources = new Sources(Map.of(), Set.of(), List.of());

    @Inject
    SourceCatalog(EarshotConfig config) {
        this(config.surveys().dir());
    }

    SourceCatalog(Path directory) {
        this.directory = directory;
    }

    public Optional<Source> get(String id) {
        return sources.find(id);
    }

    /** Names of the sources without a mistake, in order. */
    public List<String> ids() {
        return sources.byId().keySet().stream().sorted().toList();
    }

    /** Names of those that have a secret or key, and so accept something, in order. */
    public List<String> openIds() {
        return sources.byId().values().stream()
                .filter(Source::open)
                .map(Source::id)
                .sorted()
                .toList();
    }

    /** What is wrong in the file. */
    public List<Problem> problems() {
        return sources.problems();
    }

    /** Whether the source stands in the file, or may, but cannot be used until a problem in it is mended. */
    public boolean isBroken(String id) {
        return sources.broken().contains(id)
                || (sources.byId().isEmpty() && !sources.problems().isEmpty());
    }

    /** What a delivery that was accepted before waits for, as a sentence. */
    public String whyAbsent(String id) {
        return isBroken(id)
                ? "the source \"" + id + "\" has a mistake in sources.yaml. It goes on by itself when that is mended."
                : "the source \"" + id + "\" is not in sources.yaml. It goes on by itself when that is there again.";
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        seen = text(directory);
        taken = seen;
        take(name(directory), taken);
    }

    /** Looks whether the file changed, as surveys are looked at: by setting, and not while it is being written. */
    @Scheduled(every = "{earshot.surveys.reload}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void reloadWhenChanged() {
        String text = text(directory);
        boolean settled = text.equals(seen);
        seen = text;
        if (settled && !text.equals(taken)) {
            taken = text;
            replace(name(directory), text);
        }
    }

    /** Whether the file says something else than what is in use. */
    public synchronized boolean hasChanged() {
        return !text(directory).equals(taken);
    }

    /** Reads the file now, whatever the setting: of this instance alone. */
    public synchronized void readNow() {
        seen = text(directory);
        taken = seen;
        replace(name(directory), taken);
    }

    /** A file with a mistake never replaces what works: a shop that is answered 404 may not send again. */
    void replace(String name, String text) {
        Sources before = sources;
        take(name, text);
        if (!sources.problems().isEmpty()) {
            sources = new Sources(before.byId(), before.broken(), sources.problems());
            Log.warnf("the sources stay as they were until these mistakes are mended: file=%s", name);
        } else {
            Log.infof("sources read again: file=%s", name);
        }
    }

    /** @param name of the file, as findings shall call it */
    void take(String name, String text) {
        sources = new SourceReader(name, SourceCatalog::environment).read(text);
        sources.problems().forEach(problem -> Log.warn(problem.toString()));
        tellClosed(name);
    }

    /** In one line: most shops use one source of the many that are offered. */
    private void tellClosed(String name) {
        String closed = sources.byId().values().stream()
                .filter(source -> !source.open())
                .map(Source::id)
                .sorted()
                .collect(joining(", "));
        if (!closed.isEmpty()) {
            Log.infof("no secret, so nothing is accepted: sources=%s file=%s", closed, name);
        }
        sources.byId().values().stream()
                .filter(Source::open)
                .flatMap(source -> source.warnings().stream())
                .forEach(warning -> Log.warn(warning.toString()));
    }

    /** The file as findings shall call it: the one in the jar stands in no directory. */
    public static String name(Path directory) {
        return Files.isRegularFile(directory.resolve(FILE)) ? directory + "/" + FILE : FILE + " in the jar";
    }

    private static Optional<String> environment(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    /** What stands in the directory's file, else in the one in the jar. */
    public static String text(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? YamlText.of(file)
                    : YamlText.bundled("/surveys/" + FILE).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
