package dev.earshot.platform.page;

import dev.earshot.platform.EarshotConfig;
import io.quarkus.logging.Log;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.qute.runtime.TemplateProducer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets a file in the templates directory stand in for the template of the same name in the jar. An override is trusted
 * like code: it can show whatever its page knows.
 */
@Singleton
class DiskTemplates implements TemplateLocator {

    private final Path directory;
    // Looked up late: the engine is made from its locators.
    private final Instance<Engine> engine;
    private final Instance<TemplateProducer> producer;
    private volatile long seen;

    DiskTemplates(EarshotConfig config, Instance<Engine> engine, Instance<TemplateProducer> producer) {
        this.directory = config.templates().dir().toAbsolutePath().normalize();
        this.engine = engine;
        this.producer = producer;
        this.seen = stamp();
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        for (String suffix : List.of("", ".html", ".txt")) {
            Path file = directory.resolve(id + suffix).normalize();
            if (file.startsWith(directory) && Files.isRegularFile(file)) {
                return Optional.of(new DiskTemplate(file));
            }
        }
        return Optional.empty();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 10;
    }

    /** Development only: a changed file is shown at the next request. */
    @Scheduled(every = "{earshot.templates.reload}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reread() {
        long now = stamp();
        if (now != seen && LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            seen = now;
            engine.get().clearTemplates();
            producer.get().clearInjectedTemplates();
            Log.info("templates changed: reread at the next request");
        }
    }

    private long stamp() {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory, 6)) {
            return files.filter(Files::isRegularFile)
                    .limit(2_000)
                    .mapToLong(file -> file.toFile().lastModified() * 31 + file.hashCode())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates directory " + directory, e);
        }
    }

    private record DiskTemplate(Path file) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(file.toString().endsWith(".txt") ? "text/plain" : "text/html"));
        }
    }
}
