package dev.earshot.insight.response.export;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.DatabaseUrl;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where files lie: one that is being written has the name of its claim, and only a whole one the name it is found by. */
@ApplicationScoped
public class ExportFolder {

    private static final String NAME = "[0-9a-f-]{36}\\.(csv|xlsx|[A-Za-z0-9_-]+\\.part)";

    private final EarshotConfig config;
    private Optional<Path> folder = Optional.empty();

    ExportFolder(EarshotConfig config) {
        this.config = config;
    }

    /** The whole file; empty where it is not here. */
    public Optional<Path> file(Export export) throws IOException {
        return Optional.of(whole(export)).filter(Files::isRegularFile);
    }

    Path part(Export export) throws IOException {
        return folder().resolve(export.id() + "." + export.claim() + ".part");
    }

    /** Gives the name by which it is found. @return how long it is */
    long finish(Export export) throws IOException {
        Files.move(part(export), whole(export), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Files.size(whole(export));
    }

    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportRemoved removed) throws IOException {
        remove(removed.export());
    }

    void remove(Export export) throws IOException {
        Files.deleteIfExists(whole(export));
    }

    /** The machine's name, which in a container is the container's. */
    static String instance() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Removes what belongs to no export. */
    void sweep(Exports exports) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder())) {
            files = all.filter(file -> file.getFileName().toString().matches(NAME))
                    .toList();
        }
        int removed = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            Optional<Export> export = exports.any(UUID.fromString(name.substring(0, 36)));
            if (export.filter(one -> belongs(name, one)).isEmpty() && Files.deleteIfExists(file)) {
                removed += 1;
            }
        }
        if (removed > 0) {
            Log.infof("files of responses removed: files=%d", removed);
        }
    }

    private static boolean belongs(String name, Export export) {
        return switch (export.state()) {
            // A whole one just got its name.
            case RUNNING -> !name.endsWith(".part") || name.contains("." + export.claim() + ".");
            case READY -> !name.endsWith(".part");
            default -> false;
        };
    }

    private Path whole(Export export) throws IOException {
        return folder().resolve(export.id() + "." + export.format().key());
    }

    private synchronized Path folder() throws IOException {
        if (folder.isEmpty()) {
            boolean kept = !DatabaseUrl.configured().text().startsWith("jdbc:h2:mem:");
            folder = Optional.of(
                    kept
                            ? config.data().dir().resolve(config.demo() ? "demo-exports" : "exports")
                            : Files.createTempDirectory("earshot-exports"));
            Files.createDirectories(folder.get());
        }
        return folder.get();
    }
}
