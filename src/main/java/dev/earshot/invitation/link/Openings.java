package dev.earshot.invitation.link;

import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which invitations were opened, and by what. The page Delivery counts them. */
@ApplicationScoped
class Openings implements PanacheRepositoryBase<OpeningRow, UUID> {

    private final LinkEvents events;

    Openings(LinkEvents events) {
        this.events = events;
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
