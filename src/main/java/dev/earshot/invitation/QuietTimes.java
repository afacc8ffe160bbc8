package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.customer.Customer;
import dev.earshot.customer.MailWishes;
import dev.earshot.survey.InviteRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How long customers are left alone after they were asked. */
@ApplicationScoped
public class QuietTimes {

    private static final UUID NO_PURCHASE = new UUID(0, 0);

    private final Invitations invitations;
    private final SurveyCatalog catalog;
    private final Evidence evidence;
    private final MailWishes wishes;
    private final Clock clock;

    QuietTimes(Invitations invitations, SurveyCatalog catalog, Evidence evidence, MailWishes wishes, Clock clock) {
        this.invitations = invitations;
        this.catalog = catalog;
        this.evidence = evidence;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** When the first of the surveys that send may ask again; empty where one may now, or none sends. */
    @Transactional
    public Optional<Instant> of(Customer customer) {
        List<Asked> asked = invitations.askedSoFar(List.of(customer.id())).of(customer.id(), NO_PURCHASE);
        Optional<Instant> last = asked.stream().map(Asked::at).max(Comparator.naturalOrder());
        Instant now = clock.instant();
        Optional<Instant> surveys = catalog.live().stream()
                .flatMap(revision -> from(revision, asked, now).stream())
                .min(Comparator.naturalOrder());
        Optional<Instant> wished = wishes.of(customer.email()).flatMap(wish -> wish.until(last));
        return Stream.concat(surveys.stream(), wished.stream())
                .max(Comparator.naturalOrder())
                .filter(now::isBefore);
    }

    private Optional<Instant> from(Revision revision, List<Asked> asked, Instant now) {
        Optional<InviteRule> rule = revision.survey().invite();
        return rule.filter(one -> evidence.isSwitchedOn(revision.survey().id(), one))
                .map(one -> ContactPolicy.quietUntil(revision.survey().id(), one, asked)
                        .orElse(now));
    }
}
