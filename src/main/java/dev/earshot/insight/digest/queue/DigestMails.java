package dev.earshot.insight.digest.queue;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.insight.digest.DigestCalendars;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.mail.DigestName;
import dev.earshot.invitation.queue.MailState;
import dev.earshot.invitation.queue.pace.OtherMails;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Digests beside the invitations: in the same pace, before the same mail servers, on the same list of the unknown. */
@ApplicationScoped
class DigestMails implements PanacheRepositoryBase<DigestRow, UUID>, OtherMails {

    private final Users users;
    private final DigestCalendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    DigestMails(Users users, DigestCalendars calendars, AuditTrail audit, Clock clock) {
        this.users = users;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<String, Long> claimedSince(Instant from) {
        return getEntityManager()
                .createQuery(
                        "select d.domain, count(d) from DigestRow d where d.claimedAt > ?1 and d.domain is not null"
                                + " group by d.domain",
                        Object[].class)
                .setParameter(1, from)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    @Override
    @Transactional
    public Answered answeredSince(Instant from) {
        return new Answered(
                count("answeredAt > ?1 and handedOverAt is not null", from),
                count("answeredAt > ?1 and blamesUs = true", from));
    }

    @Override
    @Transactional
    public long unknownCount() {
        return count("state", MailState.UNKNOWN);
    }

    @Override
    @Transactional
    public List<Unknown> unknown(String language, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendars.now().zone());
        return find("state = ?1 order by handedOverAt, id", MailState.UNKNOWN).page(0, most).list().stream()
                .map(row -> new Unknown(
                        row.id,
                        users.get(row.userId).map(User::email).orElse("–"),
                        DigestName.of(new DigestPeriod(row.rhythm, row.firstDay), today, language),
                        Optional.ofNullable(row.handedOverAt),
                        Objects.requireNonNullElse(row.messageId, "–")))
                .toList();
    }

    @Override
    @Transactional
    public boolean left(UUID id, String who) {
        return unknown(id)
                .map(row -> {
                    row.state = MailState.SENT;
                    row.sentence = "Sent, says " + who + ".";
                    audit.note(who, "unknown digest left", "digest " + id);
                    return row;
                })
                .isPresent();
    }

    @Override
    @Transactional
    public boolean again(UUID id, String who) {
        return unknown(id)
                .map(row -> {
                    row.state = MailState.SCHEDULED;
                    row.sendAt = clock.instant();
                    row.dueAt = clock.instant(); // However late: somebody wants it now.
                    row.claim = null;
                    row.sentence = "To be sent again, says " + who + ".";
                    audit.note(who, "unknown digest sent again", "digest " + id);
                    return row;
                })
                .isPresent();
    }

    private Optional<DigestRow> unknown(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(row -> row.state == MailState.UNKNOWN);
    }
}
