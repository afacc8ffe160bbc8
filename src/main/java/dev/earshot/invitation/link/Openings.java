package dev.earshot.invitation.link;

import dev.earshot.platform.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which invitations were opened, and by what. */
@ApplicationScoped
public class Openings implements PanacheRepositoryBase<OpeningRow, UUID> {

    // Whoever answered had opened the mail, whatever it looked like. Answers by their table, as in OpenInvitations.
    private static final String OPENED =
            "select count(case when opened_at is not null or answer is not null then 1 end),"
                    + " count(case when opened_at is null and answer is null then 1 end) from ("
                    + "select o.opened_at as opened_at, o.first_at as first_at, r.id as answer from invitation i"
                    + " left join link_opening o on o.invitation_id = i.id"
                    + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
                    + " where i.survey_id = :survey and i.sent_at >= :start and i.sent_at < :end) links"
                    + " where first_at is not null or answer is not null";

    private final LinkEvents events;

    Openings(LinkEvents events) {
        this.events = events;
    }

    /**
     * @param people invitations that were answered, or opened without signs of a machine
     * @param machines invitations that only machines opened
     */
    public record Opened(long people, long machines) {}

    /** Of the invitations to a survey that were sent from {@code start} to before {@code end}. New openings show after a minute or two. */
    @Transactional
    public Opened opened(String surveyId, Instant start, Instant end) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery(OPENED)
                .setParameter("survey", surveyId)
                .setParameter("start", start.atOffset(ZoneOffset.UTC))
                .setParameter("end", end.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Opened(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Judges the events of an invitation again, new ones beside old ones; doing it twice changes nothing. */
    @Transactional
    @Retried
    void judge(UUID invitationId) {
        List<LinkEventRow> rows = events.rows(invitationId);
        List<LinkEvent> fetched = rows.stream().map(LinkEventRow::asEvent).toList();
        // Who only wished to stop the mails has opened nothing.
        fetched.stream()
                .filter(event -> event.kind() == LinkEvent.Kind.GET || event.kind() == LinkEvent.Kind.HEAD)
                .map(LinkEvent::at)
                .findFirst()
                .ifPresent(first -> {
                    OpeningRow opening =
                            findByIdOptional(invitationId).orElseGet(() -> new OpeningRow(invitationId, first));
                    Opening.byAPerson(fetched).ifPresent(at -> opening.openedAt = at);
                    persist(opening);
                });
        rows.forEach(row -> row.judged = true);
    }
}
