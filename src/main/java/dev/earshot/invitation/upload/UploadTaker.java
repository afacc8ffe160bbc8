package dev.earshot.invitation.upload;

import dev.earshot.platform.database.Trouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes what people agreed to, part by part; after a stop it goes on where it was. */
@ApplicationScoped
class UploadTaker {

    private static final int BATCH = 20;

    private final Uploads uploads;

    UploadTaker(Uploads uploads) {
        this.uploads = uploads;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeWaiting() {
        takeBatch();
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        uploads.forgetOld();
    }

    /** @return how many parts were taken */
    int takeBatch() {
        List<UUID> parts = uploads.waiting(BATCH);
        return (int) parts.stream().takeWhile(this::take).count();
    }

    private boolean take(UUID partId) {
        try {
            uploads.take(partId);
            return true;
        } catch (RuntimeException e) {
            String reference = Trouble.log("part of a table cannot be taken: part=" + partId, e);
            if (!Trouble.isPassing(e)) {
                String reason = "Our own mistake: the details are in the log under " + reference + ".";
                uploads.uploadOf(partId).ifPresent(upload -> uploads.stop(upload, reason));
            }
            return false; // What passes is tried again at the next look.
        }
    }
}
