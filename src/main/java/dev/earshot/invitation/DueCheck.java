package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.Candidate;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Occasion;
import dev.earshot.contact.Reason;
import dev.earshot.contact.hours.HomeZone;
import dev.earshot.contact.hours.OpenHours;
import dev.earshot.contact.hours.Trickle;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.quota.DailyQuota;
import dev.earshot.platform.database.Retried;
import dev.earshot.purchase.Purchases;
import dev.earshot.survey.InviteRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides once more when the first mail of an invitation is about to be written: a day has passed, or a month, and the
 * customer may have stopped the mails, the shop changed its rules, or the day's cap be reached. The rules are those that are
 * live now; the delay and the conditions keep their first word.
 */
@ApplicationScoped
public class DueCheck {

    private final Invitations invitations;
    private final SurveyCatalog catalog;
    private final Customers customers;
    private final Purchases purchases;
    private final Evidence evidence;
    private final DailyQuota quota;
    private final Clock clock;

    DueCheck(
            Invitations invitations,
            SurveyCatalog catalog,
            Customers customers,
            Purchases purchases,
            Evidence evidence,
            DailyQuota quota,
            Clock clock) {
        this.invitations = invitations;
        this.catalog = catalog;
        this.customers = customers;
        this.purchases = purchases;
        this.evidence = evidence;
        this.quota = quota;
        this.clock = clock;
    }

    /** Keeps the reason; what becomes of the invitation is the caller's. */
    @Transactional
    @Retried
    public Decision check(UUID invitationId) {
        InvitationRow row = invitations.held(invitationId);
        Decision decision = decide(row);
        row.reason = decision.reason();
        return decision;
    }

    private Decision decide(InvitationRow row) {
        if (row.reason == Reason.CANCELLED) {
            return new Decision.Drop(Reason.CANCELLED, row.sentence);
        }
        if (row.reason == Reason.SKIP_UNDECIDED) {
            return new Decision.Drop(
                    Reason.UNDECIDED, "Dropped: it was held for a person to look at, and nobody released it in time.");
        }
        Optional<Revision> live = catalog.live(row.surveyId);
        Optional<InviteRule> rule = live.flatMap(revision -> revision.survey().invite());
        return live.isPresent() && rule.isPresent()
                ? decide(row, evidence.candidate(live.get().survey(), rule.get()))
                : new Decision.Drop(Reason.NOT_ACTIVE, "Dropped: this survey is not sent any more.");
    }

    private Decision decide(InvitationRow row, Candidate survey) {
        Customer customer = customers.get(row.customerId).orElseThrow();
        Instant now = clock.instant();
        Occasion occasion = new Occasion(
                "its time", row.dueAt(), false, purchases.consentSince(row.purchaseId), Optional.empty(), row.facts);
        Decision decision = ContactPolicy.decideWhenDue(
                survey,
                occasion,
                evidence.addressee(
                        customer,
                        row.surveyId,
                        row.facts,
                        invitations.askedBefore(row),
                        evidence.wishesOf(List.of(customer))),
                row.dueAt(),
                now);
        return decision instanceof Decision.Send ? withinCap(row, survey, decision, now) : decision;
    }

    /** What is over the cap is kept a place in the first day with room. */
    private Decision withinCap(InvitationRow row, Candidate survey, Decision send, Instant now) {
        if (survey.rule().restraint().dailyCap().isEmpty()) {
            return send;
        }
        int cap = survey.rule().restraint().dailyCap().getAsInt();
        LocalDate today = now.atZone(survey.house()).toLocalDate();
        if (today.equals(row.capDay)) {
            return send;
        }
        DailyQuota.Place place =
                quota.take(row.surveyId, cap, today, survey.rule().timing());
        row.capDay = place.day();
        if (place.day().equals(today)) {
            return send;
        }
        Instant slot =
                Trickle.slot(place.day(), place.number(), cap, survey.rule().timing(), survey.house());
        Instant open = new OpenHours(survey.rule().timing(), HomeZone.of(row.facts, survey.house()))
                .from(slot)
                .at();
        return Decision.Hold.until(
                open, survey.house(), Reason.DAILY_CAP, "at most " + cap + " mails of this survey go out in a day");
    }
}
