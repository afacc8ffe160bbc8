package dev.earshot.purchase;

import dev.earshot.platform.Secret;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what shops delivered. A delivery that cannot be read is set aside with its reason and holds nothing up. */
@ApplicationScoped
public class InboxReader {

    private static final int BATCH = 200;

    private final Inbox inbox;
    private final PurchaseRecorder recorder;

    InboxReader(Inbox inbox, PurchaseRecorder recorder) {
        this.inbox = inbox;
        this.recorder = recorder;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readUnread() {
        readBatch();
    }

    /** @return how many deliveries were read */
    public int readBatch() {
        List<UUID> unread = inbox.unread(BATCH);
        unread.forEach(this::read);
        return unread.size();
    }

    private void read(UUID id) {
        try {
            recorder.record(id);
        } catch (RuntimeException e) {
            String reference = Secret.random(6);
            Log.errorf(e, "delivery cannot be recorded: delivery=%s reference=%s", id, reference);
            inbox.reject(id, "Our own mistake: the details are in the log under " + reference + ".");
        }
    }
}
