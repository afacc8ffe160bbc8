package dev.earshot.invitation.queue;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.invitation.queue.gate.Ways;
import dev.earshot.invitation.queue.pace.Breaker;
import dev.earshot.invitation.transport.Transport;
import dev.earshot.platform.database.Trouble;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Sends what is due. A mail is claimed, and the claim committed, before it is handed over; one that was handed over and
 * never answered for may have left, so it is never sent again by itself.
 */
@ApplicationScoped
public class InvitationSender {

    /** Small, so that several instances share the work, and little is given back when one stops. */
    private static final int BATCH = 25;

    private static final int MOST_BATCHES = 40;

    /** A mail server that is slower than this finds its mail among the unknown ones. */
    private static final long PATIENCE_AT_THE_END_SECONDS = 30;

    private final Invitations invitations;
    private final Claims claims;
    private final MailMaker maker;
    private final Outcomes outcomes;
    private final SendingState state;
    private final SendingStops stops;
    private final Ways ways;
    private final Hands hands;
    private final Clock clock;
    private final Breaker breaker;
    private final ReadWriteLock turns = new ReentrantReadWriteLock();
    private volatile boolean closing;

    InvitationSender(
            Invitations invitations,
            Claims claims,
            MailMaker maker,
            Outcomes outcomes,
            SendingState state,
            SendingStops stops,
            Ways ways,
            Hands hands,
            Breaker breaker,
            Clock clock) {
        this.invitations = invitations;
        this.claims = claims;
        this.maker = maker;
        this.outcomes = outcomes;
        this.state = state;
        this.stops = stops;
        this.ways = ways;
        this.hands = hands;
        this.breaker = breaker;
        this.clock = clock;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        claims.sweep();
        sendBatch();
    }

    /** The mails in hand are finished; what was only claimed goes back. */
    void finish(@Observes ShutdownEvent end) throws InterruptedException {
        closing = true;
        if (!turns.writeLock().tryLock(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
            Log.warn("stopped while the mail server still had mails in hand; they are listed as unknown");
        }
    }

    /** Sends what is due, in small batches. @return how many mails were taken up */
    public int sendBatch() {
        int taken = 0;
        for (int i = 0; i < MOST_BATCHES; i++) {
            int batch = oneBatch();
            taken += Math.abs(batch);
            if (batch <= 0) {
                break;
            }
        }
        return taken;
    }

    /** @return how many were taken up; negative when no more should be */
    private int oneBatch() {
        turns.readLock().lock();
        try {
            int most = breaker.lets(BATCH, clock.instant());
            if (most == 0 || closing || state.hold().isPresent()) {
                return 0;
            }
            List<InvitationMail> claimed = claims.take(most);
            Hands.Worked worked = hands.work(claimed, this::isStopped, this::send);
            claims.release(worked.left());
            int taken = claimed.size() - worked.left().size();
            return worked.more() ? taken : -taken;
        } finally {
            turns.readLock().unlock();
        }
    }

    /** Asked before every mail: a pause works at once. */
    private boolean isStopped() {
        return closing || stops.current().isPresent();
    }

    /** @return false when the mail server takes nothing at the moment */
    private boolean send(InvitationMail mail) {
        Invitation invitation = invitations.get(mail.invitationId());
        return maker.mail(mail, invitation)
                .filter(ready -> claims.handOver(mail, ready.messageId()))
                .map(ready -> handOver(mail, invitation, ready))
                .orElse(true);
    }

    private boolean handOver(InvitationMail mail, Invitation invitation, OutgoingMail ready) {
        Transport.Outcome outcome = delivered(ready);
        outcomes.record(mail, invitation, outcome);
        if (outcome instanceof Transport.NotNow notNow) {
            breaker.failed(clock.instant());
            return !breaker.isOpen() && !notNow.isAboutTheServer();
        }
        if (!(outcome instanceof Transport.Unknown)) {
            breaker.worked();
        }
        return true;
    }

    /** A failure on the way must not hold up the mails behind it, and must not make two of this one. */
    private Transport.Outcome delivered(OutgoingMail mail) {
        try {
            return ways.out().deliver(mail);
        } catch (RuntimeException e) {
            String reference = Trouble.log("mail not handed over: mail=" + mail.messageId(), e);
            return new Transport.Unknown("the details are in the log under " + reference);
        }
    }
}
