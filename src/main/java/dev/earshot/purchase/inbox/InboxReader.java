package dev.earshot.purchase.inbox;

import dev.earshot.platform.database.Trouble;
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

    /** One after the other: then it is the database's trouble, not the delivery's. */
    private static final int MOST_IN_TROUBLE = 3;

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

    /** @return how many deliveries were read; fewer than there are where the database is in trouble */
    public int readBatch() {
        List<UUID> unread = inbox.unread(BATCH);
        int read = 0;
        for (int from = 0; from < unread.size(); from += TOGETHER) {
            List<UUID> group = unread.subList(from, Math.min(unread.size(), from + TOGETHER));
            int done = read(group);
            read += done;
            if (group.size() - done >= MOST_IN_TROUBLE) {
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
            return readEach(group);
        }
    }

    private int readEach(List<UUID> group) {
        int read = 0;
        int inTrouble = 0;
        for (UUID id : group) {
            boolean done = read(id);
            read += done ? 1 : 0;
            inTrouble = done ? 0 : inTrouble + 1;
            if (inTrouble == MOST_IN_TROUBLE) {
                return read;
            }
        }
        return read;
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
