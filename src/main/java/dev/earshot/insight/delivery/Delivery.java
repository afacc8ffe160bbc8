package dev.earshot.insight.delivery;

import dev.earshot.catalog.Revision;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.invitation.queue.gate.Hold;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.survey.InviteRule;
import java.util.List;
import java.util.Optional;

/**
 * How far the invitations of a survey came. Page and JSON show these same counts.
 *
 * @param rates share of answers, now and in as many weeks before
 * @param hold why nothing is sent at the moment
 * @param waiting empty where nobody waits for a mail
 * @param leftOut taps in the mail that are in no figure
 */
record Delivery(
        Revision revision,
        Weeks weeks,
        Funnel funnel,
        Comparison rates,
        Optional<Hold> hold,
        Optional<DeliveryCounts.Waiting> waiting,
        List<DeliveryCounts.Bounced> bounces,
        Optional<LeftOut> leftOut,
        List<DecisionLine> decisions) {

    String survey() {
        return revision.survey().id();
    }

    InviteRule rule() {
        return revision.survey().invite().orElseThrow();
    }
}
