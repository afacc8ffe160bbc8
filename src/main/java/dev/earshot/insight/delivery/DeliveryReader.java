package dev.earshot.insight.delivery;

import dev.earshot.catalog.Revision;
import dev.earshot.contact.Reason;
import dev.earshot.insight.overview.ResponseRates;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Trends;
import dev.earshot.invitation.queue.gate.Holds;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.response.clicks.LeftOutTaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads how far invitations came: the same for people and for programs. */
@ApplicationScoped
class DeliveryReader {

    private static final int MOST_BOUNCES = 10;
    private static final int MOST_DECISIONS = 25;

    private final Trends trends;
    private final DecidedDays days;
    private final DeliveryCounts counts;
    private final DecisionList decisions;
    private final ResponseRates rates;
    private final Holds holds;
    private final LeftOutTaps leftOut;

    DeliveryReader(
            Trends trends,
            DecidedDays days,
            DeliveryCounts counts,
            DecisionList decisions,
            ResponseRates rates,
            Holds holds,
            LeftOutTaps leftOut) {
        this.trends = trends;
        this.days = days;
        this.counts = counts;
        this.decisions = decisions;
        this.rates = rates;
        this.holds = holds;
        this.leftOut = leftOut;
    }

    /** However long counting takes. */
    Funnel funnel(Revision revision, Weeks weeks) {
        return new Funnel(days.of(revision.survey().id(), weeks.start(), weeks.end().plusDays(1)));
    }

    /** Empty where counting takes longer than a page may: it goes on. */
    Optional<Funnel> funnelSoon(Revision revision, Weeks weeks) {
        return days.soon(revision.survey().id(), weeks.start(), weeks.end().plusDays(1))
                .map(Funnel::new);
    }

    /**
     * @param reason of the decisions wanted; of all where left out
     * @param who an address, or the key of an order, whose decisions are wanted instead; "" for nobody's
     */
    Delivery read(
            Revision revision, Weeks weeks, Funnel funnel, Optional<Reason> reason, String who, String language) {
        String id = revision.survey().id();
        Instant from = weeks.start().atStartOfDay(trends.zone()).toInstant();
        Instant to = weeks.end().plusDays(1).atStartOfDay(trends.zone()).toInstant();
        return new Delivery(
                revision,
                weeks,
                funnel,
                rates.compare(id, weeks, trends.confidence()),
                holds.in(language),
                counts.waiting(id),
                counts.bounces(id, from, to, MOST_BOUNCES),
                leftOut.of(id, weeks.start(), weeks.end()),
                who.isEmpty()
                        ? decisions.newest(id, reason, from, to, MOST_DECISIONS)
                        : decisions.about(who, MOST_DECISIONS));
    }

    Weeks weeks(Optional<String> period) {
        return Weeks.of(period, trends.today());
    }

    /** Empty where no survey invites anybody. */
    Optional<Revision> asked(Optional<String> id) {
        List<Revision> invite = inviting();
        Optional<String> wanted = id.filter(text -> !text.isBlank());
        if (wanted.isEmpty()) {
            return trends.survey(Optional.empty())
                    .filter(revision -> revision.survey().invite().isPresent())
                    .or(() -> invite.stream().findFirst());
        }
        return Optional.of(invite.stream()
                .filter(revision -> revision.survey().id().equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("\"survey\" names no survey that invites anybody."))));
    }

    /** Every survey that may be chosen. */
    List<Revision> inviting() {
        return trends.scored().stream()
                .filter(revision -> revision.survey().invite().isPresent())
                .toList();
    }

    static Optional<Reason> reason(Optional<String> given) {
        return given.filter(word -> !word.isBlank()).map(word -> Arrays.stream(Reason.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.BAD_PARAMETER.detail("\"reason\" is none of the reasons of a decision."))));
    }
}
