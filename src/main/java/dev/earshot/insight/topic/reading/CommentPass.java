package dev.earshot.insight.topic.reading;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.platform.database.Trouble;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the comments nobody read when they came: those from before, those of imports, and all of them once the topics have
 * changed, the newest first. It does some at a time, so that it holds up nobody, and goes on where it stopped.
 */
@ApplicationScoped
public class CommentPass {

    /** Steps of one round. */
    private static final int MOST_STEPS = 40;

    private final PassRows rows;
    private final Topics topics;

    CommentPass(PassRows rows, Topics topics) {
        this.rows = rows;
        this.topics = topics;
    }

    /**
     * How far it is.
     *
     * @param looked responses looked at, of {@code total}
     */
    public record Progress(long looked, long total) {

        public boolean done() {
            return looked >= total;
        }
    }

    /** Empty before the first pass. */
    public Optional<Progress> progress() {
        String edition = topics.edition().key();
        return rows.state()
                .filter(state -> state.edition().equals(edition))
                .map(state -> new Progress(
                        state.looked(),
                        state.oldest().isEmpty() ? state.looked() : Math.max(state.total(), state.looked() + 1)));
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            run(MOST_STEPS);
        } catch (RuntimeException e) {
            Trouble.log("comments not read", e);
        }
    }

    /** @return whether there may be more */
    public boolean run(int steps) {
        Topics.Edition edition = topics.edition();
        if (edition.key().isEmpty()) {
            return false;
        }
        Optional<UUID> from = Optional.of(rows.begin(edition.key()));
        int step = 0;
        while (from.isPresent() && step < steps) {
            from = rows.forward(edition, from.get());
            step += 1;
        }
        boolean more = true;
        while (more && step < steps) {
            more = rows.backward(edition);
            step += 1;
        }
        if (!more && step > 2) {
            Log.infof("comments read: edition=%s", edition.key());
        }
        return more;
    }
}
