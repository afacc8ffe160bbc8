package dev.earshot.invitation.transport;

import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps mails where no mail server is set up. They are final: a mail server set up later does not send them. */
@ApplicationScoped
public class Outbox implements PanacheRepositoryBase<OutboxRow, UUID>, Transport {

    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome deliver(OutgoingMail mail) {
        OutboxRow row = new OutboxRow();
        row.id = Ids.next(clock);
        row.invitationId = mail.invitation().orElse(null);
        row.recipient = mail.to();
        row.subject = mail.subject();
        row.headers = mail.headers();
        row.htmlBody = mail.html();
        row.textBody = mail.text();
        row.keptAt = clock.instant();
        persist(row);
        return new Delivered();
    }

    /** The newest first. */
    @Transactional
    public List<KeptMail> newest(int most) {
        return find("order by keptAt desc, id desc").page(Page.ofSize(most)).list().stream()
                .map(OutboxRow::asKeptMail)
                .toList();
    }

    @Transactional
    public Optional<KeptMail> get(UUID id) {
        return findByIdOptional(id).map(OutboxRow::asKeptMail);
    }
}
