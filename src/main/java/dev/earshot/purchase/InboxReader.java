package dev.earshot.purchase;

import dev.earshot.platform.Trouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what shops delivered. A delivery that cannot be read is set aside with its reason and holds nothing up. */
@ApplicationScoped
public class InboxReader {

    private static final int BATCH = 200;

    /** So many share a transaction: enough that its commit weighs little, few enough that its locks are soon let go. */
    private static final int TOGETHER = 100;

    /** At most so many in one go, so that the job can be stopped. */
    private static final int MOST_BATCHES = 50;

    private final Inbox inbox;
    private final DeliveryRecorder recorder;

    InboxReader(Inbox inbox, DeliveryRecorder recorder) {
        this.inbox = inbox;
        this.recorder = recorder;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readUnread() {
        int batches = 0;
        while (readBatch() == BATCH && ++batches < MOST_BATCHES) {
            Thread.onSpinWait();
        }
    }

    /**
     * Lets a delivery nothing came of be read again, after its source was mended. What was recorded since from another
     * delivery is not recorded twice.
     *
     * @return false where something came of it, or there is no such delivery
     */
    public boolean readAgain(UUID delivery) {
        return inbox.readAgain(delivery);
    }

    /** @return how many deliveries were read */
    public int readBatch() {
        List<UUID> unread = inbox.unread(BATCH);
        int read = 0;
        while (read < unread.size()) {
            List<UUID> group = unread.subList(read, Math.min(unread.size(), read + TOGETHER));
            int done = read(group);
            read += done;
            if (done < group.size()) {
                return read;
            }
        }
        return read;
    }

    /** One that breaks the transaction must not sink its neighbours: then each gets one of its own. */
    private int read(List<UUID> group) {
        try {
            recorder.record(group);
            return group.size();
        } catch (RuntimeException e) {
            return (int) group.stream().takeWhile(this::read).count();
        }
    }

    /** @return false when the database is in trouble */
    private boolean read(UUID id) {
        try {
            recorder.record(id);
            return true;
        } catch (RuntimeException e) {
            String reference = Trouble.log("delivery cannot be recorded: delivery=" + id, e);
            if (Trouble.isPassing(e)) {
                return false; // It stays unread; the next look takes it up again.
            }
            inbox.reject(id, "Our own mistake: the details are in the log under " + reference + ".");
            return true;
        }
    }
}
