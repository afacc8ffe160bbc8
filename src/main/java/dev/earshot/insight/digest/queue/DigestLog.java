package dev.earshot.insight.digest.queue;

import dev.earshot.invitation.queue.MailState;
import dev.earshot.invitation.queue.gate.PolicyWatch;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Writes down what became of each digest. A late answer is better than none. */
@ApplicationScoped
class DigestLog implements PanacheRepositoryBase<DigestRow, UUID> {

    private static final List<MailState> OPEN = List.of(MailState.SENDING, MailState.UNKNOWN);

    /** Waits between tries when the mail server says "not now"; the last goes on until it is too late. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4));

    private final PolicyWatch policy;
    private final Clock clock;

    DigestLog(PolicyWatch policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    void record(QueuedDigest digest, Transport.Outcome outcome) {
        if (outcome instanceof Transport.Delivered) {
            answered(digest, MailState.SENT, "Sent.");
            Log.infof(
                    "digest sent: digest=%s rhythm=%s period=%s",
                    digest.id(), digest.period().rhythm().key(), digest.period().start());
            return;
        }
        Log.warnf("digest not sent: digest=%s outcome=%s", digest.id(), outcome);
        if (outcome instanceof Transport.Refused refused) {
            answered(digest, MailState.FAILED, "Undeliverable: " + refused.sentence() + ".");
            if (refused.reply().filter(SmtpReply::blamesTheSender).isPresent()) {
                update("blamesUs = true where id = ?1", digest.id());
                policy.look();
            }
        } else if (outcome instanceof Transport.NotNow notNow) {
            Duration wait = WAITS.get(Math.min(digest.attempts(), WAITS.size()) - 1);
            update(
                    "state = ?1, sentence = ?2, sendAt = ?3, claim = null where id = ?4 and state in ?5 and claim = ?6",
                    MailState.SCHEDULED,
                    "Not taken yet: " + notNow.sentence() + ".",
                    clock.instant().plus(wait),
                    digest.id(),
                    OPEN,
                    digest.claim());
        } else if (outcome instanceof Transport.Unknown unknown) {
            answered(
                    digest,
                    MailState.UNKNOWN,
                    "Nobody knows whether this digest left: " + unknown.sentence() + ". It is not sent again.");
        }
    }

    /** Not to be sent after all. */
    @Transactional
    void dropped(QueuedDigest digest, String sentence) {
        answered(digest, MailState.DROPPED, sentence);
    }

    @Transactional
    void failed(QueuedDigest digest, String sentence) {
        answered(digest, MailState.FAILED, sentence);
    }

    private void answered(QueuedDigest digest, MailState state, String sentence) {
        update(
                "state = ?1, sentence = ?2, answeredAt = ?3 where id = ?4 and state in ?5 and claim = ?6",
                state,
                sentence,
                clock.instant(),
                digest.id(),
                OPEN,
                digest.claim());
    }
}
