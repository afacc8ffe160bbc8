package dev.earshot.insight.digest.queue;

import dev.earshot.invitation.queue.MailState;
import dev.earshot.invitation.queue.gate.MailGate;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.secret.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who works on which digest. A sender claims a few, commits, and says so again right before each is handed over. What was
 * claimed and not handed over goes back; what was handed over is never taken again by itself.
 */
@ApplicationScoped
public class Digests implements PanacheRepositoryBase<DigestRow, UUID> {

    /** A sender needs at most a minute for one mail. */
    private static final Duration CERTAINLY_STUCK = Duration.ofMinutes(10);

    private static final int MOST_AT_ONCE = 500;

    private final MailGate gate;
    private final EarshotConfig config;
    private final Clock clock;

    Digests(MailGate gate, EarshotConfig config, Clock clock) {
        this.gate = gate;
        this.config = config;
        this.clock = clock;
    }

    /** What became of the newest of one user, the newest first. */
    @Transactional
    public List<QueuedDigest> newest(UUID user, int most) {
        return find("userId = ?1 order by dueAt desc, firstDay desc", user).page(0, most).list().stream()
                .map(DigestRow::asDigest)
                .toList();
    }

    /** Claims what is due, the longest waiting first, as far as the pace allows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Retried
    List<QueuedDigest> take(int most) {
        Predicate<String> room = gate.room(most);
        String claim = Secret.random(12);
        List<QueuedDigest> taken = new ArrayList<>();
        for (Object[] due : due(most)) {
            UUID id = (UUID) due[0];
            String email = (String) due[1];
            String domain = email.substring(email.lastIndexOf('@') + 1);
            if (room.test(domain) && claim(id, claim, domain)) {
                taken.add(findById(id).asDigest());
            }
        }
        return taken;
    }

    /** Users are asked for by their table, for the domain alone. */
    private List<Object[]> due(int most) {
        return getEntityManager()
                .createQuery(
                        "select d.id, u.email from DigestRow d join UserRow u on u.id = d.userId"
                                + " where d.state = ?1 and d.sendAt <= ?2 order by d.sendAt, d.id",
                        Object[].class)
                .setParameter(1, MailState.SCHEDULED)
                .setParameter(2, clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private boolean claim(UUID id, String claim, String domain) {
        return update(
                        "state = ?1, claim = ?2, domain = ?3, claimedAt = ?4, attempts = attempts + 1,"
                                + " handedOverAt = null, answeredAt = null where id = ?5 and state = ?6",
                        MailState.SENDING,
                        claim,
                        domain,
                        clock.instant(),
                        id,
                        MailState.SCHEDULED)
                == 1;
    }

    /**
     * The last word before a digest leaves: false when it is not this sender's any more, or not wanted any more. Committed
     * when it returns.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean handOver(QueuedDigest digest, String messageId) {
        return update(
                        "messageId = ?1, handedOverAt = ?2 where id = ?3 and state = ?4 and claim = ?5"
                                + " and handedOverAt is null and exists (select 1 from DigestChoiceRow c"
                                + " where c.userId = ?6 and c.rhythm = ?7)",
                        messageId,
                        clock.instant(),
                        digest.id(),
                        MailState.SENDING,
                        digest.claim(),
                        digest.user(),
                        digest.period().rhythm())
                == 1;
    }

    /** Gives back what was claimed and not handed over. */
    @Transactional
    void release(List<QueuedDigest> digests) {
        digests.forEach(digest -> update(
                "state = ?1, claim = null, claimedAt = null, attempts = attempts - 1"
                        + " where id = ?2 and state = ?3 and claim = ?4 and handedOverAt is null",
                MailState.SCHEDULED,
                digest.id(),
                MailState.SENDING,
                digest.claim()));
    }

    /** Looks after what a sender left behind that stopped in the middle, and skips what is too late. */
    @Transactional
    void sweep() {
        Instant before = clock.instant().minus(CERTAINLY_STUCK);
        release(find("state = ?1 and claimedAt < ?2 and handedOverAt is null", MailState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE) // Its sender may be slow, and hand it over this very moment.
                .page(0, MOST_AT_ONCE)
                .list()
                .stream()
                .map(DigestRow::asDigest)
                .toList());
        update(
                "state = ?1, sentence = ?2 where state = ?3 and handedOverAt < ?4",
                MailState.UNKNOWN,
                "Nobody knows whether this digest left: the sender stopped before it heard the mail server's answer."
                        + " It is not sent again.",
                MailState.SENDING,
                before);
        Instant latest = clock.instant().minus(config.digest().latest());
        find("state = ?1 and dueAt < ?2", MailState.SCHEDULED, latest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, MOST_AT_ONCE)
                .list()
                .forEach(this::skip);
    }

    private void skip(DigestRow row) {
        row.state = MailState.DROPPED;
        row.sentence = "Skipped: it could not be sent in time.";
        Log.warnf(
                "digest skipped: digest=%s rhythm=%s period=%s late=%s",
                row.id, row.rhythm.key(), row.firstDay, Duration.between(row.dueAt, clock.instant()));
    }
}
