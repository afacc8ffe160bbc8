package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Basis;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Occasion;
import dev.earshot.contact.Reason;
import dev.earshot.customer.Customer;
import dev.earshot.platform.database.Ids;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.PurchasesRecorded;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides, for every survey that waits for such an event, whether and when to ask; stores the decision's sentence. */
@ApplicationScoped
class InvitationPlanner {

    private final SurveyCatalog catalog;
    private final Invitations invitations;
    private final Evidence evidence;
    private final Event<Decided> decided;
    private final Clock clock;

    InvitationPlanner(
            SurveyCatalog catalog, Invitations invitations, Evidence evidence, Event<Decided> decided, Clock clock) {
        this.catalog = catalog;
        this.invitations = invitations;
        this.evidence = evidence;
        this.decided = decided;
        this.clock = clock;
    }

    /** What is to be told once it is committed: a forecast decides as well, and takes it all back. */
    record Decided(String surveyId, UUID invitation, InvitationState state, Reason reason) {}

    /** A survey that waits for the event. */
    private record Waiting(Revision revision, InviteRule rule) {

        static final Comparator<Waiting> FIRST_COMES_FIRST = Comparator.comparingInt(
                        (Waiting one) -> -one.rule().priority())
                .thenComparing(one -> one.revision().survey().id());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void plan(@Observes PurchasesRecorded recorded) {
        Map<PurchaseRecorded, List<Waiting>> asking = new LinkedHashMap<>();
        for (PurchaseRecorded purchase : recorded.purchases()) {
            List<Waiting> waiting = waiting(purchase);
            if (!waiting.isEmpty()) {
                asking.put(purchase, waiting);
            }
        }
        if (!asking.isEmpty()) {
            decide(asking);
        }
    }

    private void decide(Map<PurchaseRecorded, List<Waiting>> asking) {
        Map<UUID, Customer> customers = new HashMap<>();
        asking.keySet().forEach(purchase -> customers.put(purchase.customer().id(), purchase.customer()));
        AskedSoFar asked = invitations.askedSoFar(customers.keySet());
        Evidence.Wishes wishes = evidence.wishesOf(customers.values());
        asking.forEach((purchase, surveys) -> surveys.forEach(survey -> {
            InvitationRow row = decide(purchase, survey, asked, wishes);
            invitations.persist(row);
            asked.add(row);
            decided.fire(new Decided(row.surveyId, row.id, row.state, row.reason));
        }));
    }

    /** Of a survey that is switched off nothing is written down with every order, unless somebody asked for it by name. */
    private List<Waiting> waiting(PurchaseRecorded purchase) {
        return catalog.live().stream()
                .filter(revision -> purchase.isFor(revision.survey().id()))
                .flatMap(revision -> revision.survey().invite().map(rule -> new Waiting(revision, rule)).stream())
                .filter(one -> one.rule().trigger().equals(purchase.event().type()))
                .filter(one -> purchase.isForOne()
                        || evidence.isSwitchedOn(one.revision().survey().id(), one.rule()))
                .sorted(Waiting.FIRST_COMES_FIRST)
                .toList();
    }

    private InvitationRow decide(PurchaseRecorded purchase, Waiting waiting, AskedSoFar asked, Evidence.Wishes wishes) {
        Customer customer = purchase.customer();
        Survey survey = waiting.revision().survey();
        InviteRule rule = waiting.rule();
        Instant now = clock.instant();
        Occasion occasion = new Occasion(
                purchase.event().type().replace('.', ' '),
                purchase.event().at(),
                purchase.event().test(),
                purchase.event().consent(),
                Optional.empty(),
                purchase.facts());
        List<Asked> before = asked.of(customer.id(), purchase.purchaseId());
        Decision decision = ContactPolicy.decide(
                evidence.candidate(survey, rule),
                occasion,
                evidence.addressee(customer, survey.id(), purchase.facts(), before, wishes),
                now);
        InvitationRow row = new InvitationRow();
        row.id = Ids.next(clock);
        row.surveyId = survey.id();
        row.contentHash = waiting.revision().contentHash();
        row.purchaseId = purchase.purchaseId();
        row.customerId = customer.id();
        row.language = customer.language().orElse(survey.sourceLanguage());
        row.facts = purchase.facts();
        row.dueAt = ContactPolicy.due(rule, occasion);
        row.consentBasis = Basis.of(rule.consent(), purchase.event().consent());
        row.consentSource =
                purchase.event().consent().isPresent() ? "customer.consent of " + purchase.source() : purchase.source();
        row.keep(decision, now);
        return row;
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Decided one) {
        Log.infof(
                "decided: survey=%s invitation=%s state=%s reason=%s",
                one.surveyId(), one.invitation(), one.state(), one.reason());
    }
}
