package dev.earshot.invitation.queue.gate;

import dev.earshot.account.AuditTrail;
import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stops sending for all instances, and lets it go on. Decisions go on meanwhile; mails wait. */
@ApplicationScoped
public class SendingStops implements PanacheRepositoryBase<SendingStopRow, UUID> {

    private static final String EARSHOT = "earshot";

    private final AuditTrail audit;
    private final Clock clock;

    SendingStops(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The stop that is in force; the oldest where there are two. */
    @Transactional
    public Optional<SendingStop> current() {
        return find("endedAt is null order by since").firstResultOptional().map(SendingStopRow::asStop);
    }

    /** @param who the user's address */
    @Transactional
    public void pause(String who) {
        begin(SendingStop.Kind.PAUSE, "Sending is paused by " + who + ".", who);
    }

    /**
     * Stops because mail servers refuse us.
     *
     * @param sentence what happened and what to look at
     */
    @Transactional
    public void refused(String sentence) {
        begin(SendingStop.Kind.POLICY, sentence, EARSHOT);
    }

    /** Ends whatever holds the mails back. @param who the user's address */
    @Transactional
    public void resume(String who) {
        long ended = update("endedAt = ?1, endedBy = ?2 where endedAt is null", clock.instant(), who);
        if (ended > 0) {
            audit.note(who, "sending resumed", "Mails that are due leave from now on.");
            Log.info("sending resumed");
        }
    }

    /** When sending was last let go on. */
    @Transactional
    Optional<Instant> lastEnd() {
        return find("endedAt is not null order by endedAt desc")
                .firstResultOptional()
                .map(row -> row.endedAt);
    }

    private void begin(SendingStop.Kind kind, String sentence, String who) {
        if (count("endedAt is null and kind = ?1", kind) > 0) {
            return;
        }
        SendingStopRow row = new SendingStopRow();
        row.id = Ids.next(clock);
        row.kind = kind;
        row.sentence = sentence;
        row.since = clock.instant();
        row.begunBy = who;
        persist(row);
        audit.note(who, kind == SendingStop.Kind.PAUSE ? "sending paused" : "sending stopped", sentence);
        Log.warnf("sending stopped: kind=%s", kind);
    }
}
