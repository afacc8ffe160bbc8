package dev.earshot.insight.digest.queue;

import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.mail.DigestWriter;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.queue.gate.MailGate;
import dev.earshot.platform.database.Trouble;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Sends the digests that are due, one after the other: there is one for each reader, and nobody waits for it. */
@ApplicationScoped
public class DigestSender {

    private static final int BATCH = 10;

    /** A mail server that is slower than this leaves a digest unknown. */
    private static final long PATIENCE_AT_THE_END_SECONDS = 30;

    private final DigestPlanner planner;
    private final Digests digests;
    private final DigestLog log;
    private final DigestChoices choices;
    private final Users users;
    private final DigestWriter writer;
    private final MailGate gate;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closing;

    DigestSender(
            DigestPlanner planner,
            Digests digests,
            DigestLog log,
            DigestChoices choices,
            Users users,
            DigestWriter writer,
            MailGate gate) {
        this.planner = planner;
        this.digests = digests;
        this.log = log;
        this.choices = choices;
        this.users = users;
        this.writer = writer;
        this.gate = gate;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        if (planner.isDue()) {
            planner.plan();
        }
        digests.sweep();
        if (!turn.tryLock()) {
            return; // This process is at it, or about to end.
        }
        try {
            sendAll();
        } finally {
            turn.unlock();
        }
    }

    /** The one in hand is finished. */
    void finish(@Observes ShutdownEvent end) throws InterruptedException {
        closing = true;
        if (!turn.tryLock(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
            Log.warn("stopped while the mail server still had a digest in hand");
        }
    }

    private void sendAll() {
        boolean more = true;
        while (more) {
            int most = closing ? 0 : gate.lets(BATCH);
            List<QueuedDigest> taken = most == 0 ? List.of() : digests.take(most);
            more = !taken.isEmpty();
            for (int i = 0; i < taken.size(); i++) {
                if (closing || gate.lets(1) == 0) {
                    digests.release(taken.subList(i, taken.size()));
                    return;
                }
                send(taken.get(i));
            }
        }
    }

    private void send(QueuedDigest digest) {
        Optional<DigestChoice> choice = choices.of(digest.user())
                .filter(chosen -> chosen.rhythm() == digest.period().rhythm());
        Optional<User> user = users.get(digest.user());
        if (choice.isEmpty() || user.isEmpty()) {
            log.dropped(digest, "Dropped: it is not wanted any more.");
            return;
        }
        written(digest, choice.get(), user.get()).ifPresent(mail -> {
            if (digests.handOver(digest, mail.messageId())) {
                log.record(digest, gate.deliver(mail));
            } else {
                digests.release(List.of(digest)); // Stopped meanwhile: looked at again, and dropped then.
            }
        });
    }

    private Optional<OutgoingMail> written(QueuedDigest digest, DigestChoice choice, User user) {
        try {
            return Optional.of(writer.mail(digest.id(), digest.attempts(), digest.period(), choice, user.email()));
        } catch (RuntimeException e) {
            if (Trouble.isPassing(e)) {
                throw e; // The database, not the digest: what was claimed goes back by itself.
            }
            String reference = Trouble.log("digest cannot be written: digest=" + digest.id(), e);
            log.failed(digest, "Our own mistake: the details are in the log under " + reference + ".");
            return Optional.empty();
        }
    }
}
