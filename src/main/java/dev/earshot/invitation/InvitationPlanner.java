package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Occasion;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.Suppressions;
import dev.earshot.platform.Ids;
import dev.earshot.platform.Installation;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.survey.InviteRule;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Decides, for every survey that waits for such an event, whether and when to ask; stores the decision's sentence. */
@ApplicationScoped
class InvitationPlanner {

    private final SurveyCatalog catalog;
    private final Invitations invitations;
    private final Customers customers;
    private final Suppressions suppressions;
    private final Installation installation;
    private final Clock clock;

    InvitationPlanner(
            SurveyCatalog catalog,
            Invitations invitations,
            Customers customers,
            Suppressions suppressions,
            Installation installation,
            Clock clock) {
        this.catalog = catalog;
        this.invitations = invitations;
        this.customers = customers;
        this.suppressions = suppressions;
        this.installation = installation;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void plan(@Observes PurchaseRecorded purchase) {
        // Two purchases of one customer at once must see each other's invitation.
        customers.lock(purchase.customer().id());
        for (Revision revision : catalog.live()) {
            revision.survey()
                    .invite()
                    .filter(rule -> rule.trigger().equals(purchase.event().type()))
                    .filter(rule -> purchase.isFor(revision.survey().id()))
                    .ifPresent(rule -> decide(purchase, revision, rule));
        }
    }

    private void decide(PurchaseRecorded purchase, Revision revision, InviteRule rule) {
        Customer customer = purchase.customer();
        Occasion occasion = new Occasion(
                purchase.event().type().replace('.', ' '),
                purchase.event().at(),
                purchase.event().test(),
                purchase.event().consent().equals(Optional.of(false)),
                suppressions.contains(customer.email()),
                invitations.lastAsked(customer.id()),
                purchase.facts(),
                installation.zone());
        Instant now = clock.instant();
        boolean switchedOn =
                rule.active() || installation.asksInDemo(revision.survey().id());
        Decision asked = ContactPolicy.decide(occasion, rule, switchedOn, now);
        Decision decision = revision.survey()
                .closes()
                .map(day -> ContactPolicy.unlessClosed(asked, day, installation.zone()))
                .orElse(asked);
        InvitationRow row = new InvitationRow();
        row.id = Ids.next(clock);
        row.surveyId = revision.survey().id();
        row.contentHash = revision.contentHash();
        row.purchaseId = purchase.purchaseId();
        row.customerId = customer.id();
        row.language = customer.language().orElse(revision.survey().sourceLanguage());
        row.facts = purchase.facts();
        row.state = decision instanceof Decision.Drop ? InvitationState.DROPPED : InvitationState.SCHEDULED;
        row.sentence = decision.sentence();
        row.decidedAt = now;
        row.sendAt = decision instanceof Decision.Send send
                ? send.at()
                : decision instanceof Decision.Hold hold ? hold.until() : now;
        invitations.persist(row);
        Log.infof("decided: survey=%s invitation=%s state=%s", row.surveyId, row.id, row.state);
    }
}
