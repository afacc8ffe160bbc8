package dev.earshot.invitation.queue;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.hours.HomeZone;
import dev.earshot.contact.hours.OpenHours;
import dev.earshot.invitation.Evidence;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Ids;
import dev.earshot.purchase.Purchases;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.invite.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When those who did not answer are asked once more, and why sometimes not. */
@ApplicationScoped
class Reminders {

    private final Revisions revisions;
    private final SurveyCatalog catalog;
    private final Purchases purchases;
    private final Installation installation;
    private final Evidence evidence;
    private final EntityManager database;
    private final Clock clock;

    Reminders(
            Revisions revisions,
            SurveyCatalog catalog,
            Purchases purchases,
            Installation installation,
            Evidence evidence,
            EntityManager database,
            Clock clock) {
        this.revisions = revisions;
        this.catalog = catalog;
        this.purchases = purchases;
        this.installation = installation;
        this.evidence = evidence;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The reminder after the mail with this number, if there is one more.
     *
     * @param at when that mail left; reminders count from the first mail, and keep their distance from one that left late
     */
    Optional<InvitationMailRow> next(Invitation invitation, int number, Instant at) {
        List<Duration> rule = rule(invitation).map(InviteRule::reminders).orElse(List.of());
        if (number >= rule.size()) {
            return Optional.empty();
        }
        return Optional.of(new InvitationMailRow(
                Ids.next(clock),
                invitation.id(),
                number + 1,
                number == 0
                        ? at.plus(rule.get(0))
                        : due(rule, number, invitation.sentAt().orElse(at), at),
                "Waits: reminder " + (number + 1) + " of " + rule.size() + ", unless an answer comes first."));
    }

    private static Instant due(List<Duration> rule, int number, Instant first, Instant last) {
        Instant planned = first.plus(rule.get(number));
        Instant apart = last.plus(rule.get(number)).minus(rule.get(number - 1));
        return planned.isAfter(apart) ? planned : apart;
    }

    Duration linksWork(Invitation invitation) {
        return rule(invitation).map(InviteRule::expires).orElse(InviteRule.DEFAULT_EXPIRES);
    }

    /** Why a reminder that is due is not needed, as a sentence; empty when it is. */
    @Transactional
    Optional<String> needless(Invitation invitation) {
        if (invitation.state() != InvitationState.SENT || invitation.isCancelled()) {
            return Optional.of("Dropped: the invitation was cancelled, or its first mail did not arrive.");
        }
        if (isAnswered(invitation)) {
            return Optional.of("Dropped: the customer has answered.");
        }
        if (invitation.isExpired(clock.instant())) {
            return Optional.of("Dropped: the links of the invitation do not work any more.");
        }
        LocalDate today = clock.instant().atZone(installation.zone()).toLocalDate();
        Optional<Survey> live = catalog.live(invitation.surveyId()).map(Revision::survey);
        if (live.filter(survey -> survey.isOpenOn(today)).isEmpty()) {
            return Optional.of("Dropped: the survey takes no answers any more.");
        }
        Optional<InviteRule> rule =
                live.flatMap(Survey::invite).filter(one -> evidence.isSwitchedOn(invitation.surveyId(), one));
        if (rule.isEmpty()) {
            return Optional.of("Dropped: this survey is not sent any more.");
        }
        return rule.get().consent() != Consent.NONE
                        && purchases.consentSince(invitation.purchaseId()).equals(Optional.of(false))
                ? Optional.of("Dropped: the shop says the customer did not agree to be written to.")
                : Optional.empty();
    }

    /** When a reminder may leave by the customer's clock; empty when it may now. The rule that is live now decides. */
    @Transactional
    Optional<Instant> opens(Invitation invitation) {
        Instant now = clock.instant();
        return catalog.live(invitation.surveyId())
                .flatMap(revision -> revision.survey().invite())
                .map(rule -> new OpenHours(rule.timing(), HomeZone.of(invitation.facts(), installation.zone()))
                        .from(now)
                        .at())
                .filter(open -> open.isAfter(now));
    }

    /** Answers are asked for by their table and its one key: their package stands further down the street. */
    private boolean isAnswered(Invitation invitation) {
        return !database.createNativeQuery("select 1 from response where response_key = :key")
                .setParameter("key", "i:" + invitation.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<InviteRule> rule(Invitation invitation) {
        return revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .map(Revision::survey)
                .flatMap(Survey::invite);
    }
}
