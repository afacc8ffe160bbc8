package dev.earshot.purchase;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.SourceReader;
import dev.earshot.purchase.source.Sources;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private volatile Sources sources = new Sources(Map.of(), Set.of(), List.of());

    SourceCatalog(EarshotConfig config) {
        this.directory = config.surveys().dir();
    }

    public Optional<Source> get(String id) {
        return sources.find(id);
    }

    /** Whether the source stands in the file but cannot be used until a mistake in it is mended. */
    boolean isBroken(String id) {
        return sources.broken().contains(id);
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        sources = new SourceReader(directory + "/" + FILE, SourceCatalog::environment).read(text());
        sources.mistakes().forEach(mistake -> Log.warn(mistake.toString()));
        sources.byId().values().forEach(SourceCatalog::tellWarnings);
    }

    private static void tellWarnings(Source source) {
        source.warnings().forEach(warning -> Log.infof("source %s: %s", source.id(), warning));
    }

    private static Optional<String> environment(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    private String text() {
        Path file = directory.resolve(FILE);
        try {
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            try (InputStream bundled = SourceCatalog.class.getResourceAsStream("/surveys/" + FILE)) {
                return bundled == null ? "" : new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
