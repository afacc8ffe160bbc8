package dev.earshot.invitation.queue;

import dev.earshot.account.AuditTrail;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.bounce.MailReported;
import dev.earshot.invitation.queue.pace.OtherMails;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Mails of which nobody knows whether they left. A person who looked into the mail server's log says what is to be done. */
@ApplicationScoped
public class UnknownMails implements PanacheRepositoryBase<InvitationMailRow, UUID> {

    private final MailLog log;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Instance<OtherMails> others;
    private final Clock clock;

    UnknownMails(
            MailLog log, Invitations invitations, AuditTrail audit, @Any Instance<OtherMails> others, Clock clock) {
        this.others = others;
        this.log = log;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of every kind. */
    @Transactional
    public long count() {
        return count("state", MailState.UNKNOWN)
                + others.stream().mapToLong(OtherMails::unknownCount).sum();
    }

    /** Those that are no invitations. @param language of whoever reads what they are called */
    public List<OtherMails.Unknown> others(String language, int most) {
        return others.stream()
                .flatMap(room -> room.unknown(language, most).stream())
                .limit(most)
                .toList();
    }

    /** Claimed by a sender: on their way, or given back some minutes after it was killed. */
    @Transactional
    public long inFlight() {
        return count("state", MailState.SENDING);
    }

    /** The oldest first. */
    @Transactional
    public List<InvitationMail> oldest(int most) {
        return find("state = ?1 order by handedOverAt", MailState.UNKNOWN).page(0, most).list().stream()
                .map(InvitationMailRow::asMail)
                .toList();
    }

    /** "It left." @return false when it is not unknown any more */
    @Transactional
    public boolean left(UUID id, String who) {
        return unknown(id)
                        .map(row -> {
                            row.state = MailState.SENT;
                            row.sentence = "Sent, says " + who + ".";
                            log.left(row, Objects.requireNonNullElseGet(row.handedOverAt, clock::instant));
                            audit.note(who, "unknown mail left", detail(row));
                            return row;
                        })
                        .isPresent()
                || others.stream().anyMatch(room -> room.left(id, who));
    }

    /** What somebody tells of has left. A report without an identifier is about the only mail there is, or about any. */
    @Transactional
    void reported(@Observes MailReported report) {
        List<InvitationMailRow> mails = list("invitationId = ?1 and handedOverAt is not null", report.invitation());
        mails.stream()
                .filter(row -> report.messageIds().isEmpty() ? mails.size() == 1 : isNamed(row, report.messageIds()))
                .flatMap(row -> unknown(row.id).stream())
                .forEach(row -> {
                    row.state = MailState.SENT;
                    row.sentence = "Sent: a report about it came back.";
                    log.left(row, Objects.requireNonNullElseGet(row.handedOverAt, clock::instant));
                });
    }

    private static boolean isNamed(InvitationMailRow row, List<String> messageIds) {
        return messageIds.stream().map(id -> "<" + id + ">").anyMatch(id -> id.equals(row.messageId));
    }

    /** "Send it again", which could make two of it. @return false when it is not unknown any more */
    @Transactional
    public boolean again(UUID id, String who) {
        return unknown(id)
                        .map(row -> {
                            row.state = MailState.SCHEDULED;
                            row.sendAt = clock.instant();
                            row.sentence = "To be sent again, says " + who + ".";
                            if (row.number == 0) {
                                invitations.postpone(row.invitationId, Duration.ZERO, row.sentence);
                            }
                            audit.note(who, "unknown mail sent again", detail(row));
                            return row;
                        })
                        .isPresent()
                || others.stream().anyMatch(room -> room.again(id, who));
    }

    private Optional<InvitationMailRow> unknown(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.state == MailState.UNKNOWN)
                .filter(row ->
                        row.number > 0 || invitations.get(row.invitationId).state() == InvitationState.SENDING);
    }

    private static String detail(InvitationMailRow row) {
        return "invitation " + row.invitationId + ", mail " + row.number;
    }
}
