package dev.earshot.invitation.bounce;

import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Everything that was reported of our mails. */
@ApplicationScoped
public class MailEvents implements PanacheRepositoryBase<MailEventRow, UUID> {

    private static final Duration SOFT_WINDOW = Duration.ofDays(30);
    private static final int MOST = 200;

    /** By how much the clock of whoever reports may be ahead of ours. */
    private static final Duration CLOCKS_AHEAD = Duration.ofHours(1);

    private final Installation installation;
    private final Clock clock;

    MailEvents(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    @Transactional
    public long count(MailEvent kind, Instant since) {
        return count("kind = ?1 and happenedAt > ?2", kind, since);
    }

    /** Of mails that had left: what is refused at once is known to the queue. */
    @Transactional
    public long cameBack(MailEvent kind, Instant since) {
        return count(
                "kind = ?1 and happenedAt > ?2 and happenedAt <= ?3 and source <> ?4",
                kind,
                since,
                clock.instant().plus(CLOCKS_AHEAD),
                Origin.Source.SMTP);
    }

    boolean isKnown(Origin origin) {
        return count("fingerprint", origin.fingerprint()) > 0;
    }

    void add(Origin origin, MailEvent kind, Subject subject, String status) {
        MailEventRow row = new MailEventRow();
        row.id = Ids.next(clock);
        row.fingerprint = origin.fingerprint();
        row.source = origin.source();
        row.kind = kind;
        row.addressKey = subject.addressKey();
        row.invitationId = subject.invitationId().orElse(null);
        row.smtpStatus = status;
        row.happenedAt = clock.instant();
        persist(row);
    }

    /** On how many days of the last thirty a mail to this address came back, in the zone of the reports. */
    long softDays(String addressKey) {
        return find(
                        "addressKey = ?1 and kind = ?2 and happenedAt > ?3",
                        addressKey,
                        MailEvent.SOFT,
                        clock.instant().minus(SOFT_WINDOW))
                .page(0, MOST)
                .stream()
                .map(row -> row.happenedAt.atZone(installation.zone()).toLocalDate())
                .distinct()
                .count();
    }
}
