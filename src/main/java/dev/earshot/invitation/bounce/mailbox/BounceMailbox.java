package dev.earshot.invitation.bounce.mailbox;

import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.bounce.BounceKeeper.Kept;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.invitation.bounce.report.ReportReader;
import dev.earshot.platform.EarshotConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

/**
 * Reads the mailbox. Several instances may do so at once: the same mail twice changes nothing, and the slower one finds
 * it moved.
 */
@ApplicationScoped
class BounceMailbox {

    private final EarshotConfig.Mailbox settings;
    private final BounceKeeper keeper;
    private final MeterRegistry metrics;

    BounceMailbox(EarshotConfig config, BounceKeeper keeper, MeterRegistry metrics) {
        this.settings = config.bounces().imap();
        this.keeper = keeper;
        this.metrics = metrics;
    }

    @Scheduled(every = "{earshot.bounces.imap.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (settings.host().filter(host -> !host.isBlank()).isEmpty()) {
            return;
        }
        try {
            new ImapMailbox(settings).read(this::keep);
        } catch (MessagingException e) {
            count("unreachable");
            // Its message may repeat what the server said of a mail.
            Log.warnf(
                    "bounce mailbox not read, tried again later: %s",
                    e.getClass().getSimpleName());
        }
    }

    private Kept keep(byte[] mail) {
        Kept kept = keeper.keep(ReportReader.read(mail), Origin.of(Origin.Source.MAILBOX, mail));
        count(kept.name());
        return kept;
    }

    private void count(String outcome) {
        metrics.counter("earshot.bounce.mailbox", "outcome", outcome).increment();
    }
}
