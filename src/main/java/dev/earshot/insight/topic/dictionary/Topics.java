package dev.earshot.insight.topic.dictionary;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.secret.Sha256;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.score.topic.Dictionary;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The topics of comments: {@code topics.yaml} beside the surveys, else the one in the jar. */
@ApplicationScoped
public class Topics {

    /** Changed with how comments are read: then all are read again. */
    private static final String METHOD = "2:";

    private final TopicsFile file;
    /** The text as it was at the last look, and the one looked into. */
    private String seen = "";

    private String taken = "";
    private volatile Edition edition = new Edition(Dictionary.NONE, "", List.of());

    /**
     * @param key of what the topics say: comments keep it, to be read again where it has changed
     * @param problems of the file as it is now, whose topics are not in use then
     */
    public record Edition(Dictionary dictionary, String key, List<Problem> problems) {

        /** Of the rules of one topic; empty where there is no such topic. */
        public Optional<String> version(String topic) {
            return dictionary.topic(topic).map(one -> RuleVersion.of(METHOD, dictionary, one));
        }
    }

    @Inject
    Topics(EarshotConfig config) {
        this(config.surveys().dir());
    }

    Topics(Path directory) {
        this.file = new TopicsFile(directory);
    }

    public Edition edition() {
        return edition;
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        seen = text();
        take(seen);
    }

    /** As surveys are looked at: by setting, and not while the file is being written. */
    @Scheduled(every = "{earshot.surveys.reload}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void reloadWhenChanged() {
        String text = text();
        boolean settled = text.equals(seen);
        seen = text;
        if (settled && !text.equals(taken)) {
            take(text);
        }
    }

    /** A file with a mistake never replaces what works; at the start there is nothing to replace but no topics. */
    public synchronized void take(String text) {
        taken = text;
        DictionaryReader.Reading reading = DictionaryReader.read(file.name(), text);
        if (reading.problems().isEmpty()) {
            edition = new Edition(
                    reading.dictionary(),
                    Sha256.hex((METHOD + text).getBytes(StandardCharsets.UTF_8)).substring(0, 12),
                    List.of());
            Log.infof("topics read: count=%d", reading.dictionary().topics().size());
        } else {
            reading.problems().forEach(problem -> Log.warn(problem.toString()));
            Log.warnf("the topics stay as they were until these mistakes are mended: file=%s", file.name());
            edition = new Edition(edition.dictionary(), edition.key(), reading.problems());
        }
    }

    private String text() {
        try {
            return file.text();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }
}
