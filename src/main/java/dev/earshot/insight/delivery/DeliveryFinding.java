package dev.earshot.insight.delivery;

import dev.earshot.insight.Finding;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.score.Verdict;
import java.util.Optional;

/** The sentence on top of the page: are mails going out, and are they answered? */
final class DeliveryFinding {

    private DeliveryFinding() {}

    /**
     * @param hold why nothing is sent at the moment
     * @param rates of the period and of the one before
     */
    static Finding of(Optional<String> hold, Funnel funnel, Comparison rates) {
        Finding going = Finding.NONE.say(hold.orElseGet(() -> going(funnel)));
        if (funnel.arrived() == 0) {
            return going;
        }
        Finding rate = going.say(" ")
                .figure(Percent.of(funnel.answered(), funnel.arrived()))
                .say(" of those that arrived were answered");
        return rate.say(compared(rates));
    }

    private static String going(Funnel funnel) {
        if (funnel.events() == 0) {
            return "Nothing happened in this time that this survey waits for.";
        }
        if (funnel.scheduled() == 0) {
            return "Nobody was invited: every invite was held back, for the reasons below.";
        }
        return funnel.tooManyBounce()
                ? "Invites are going out, and too many of them come back."
                : "Invites are going out as planned.";
    }

    private static String compared(Comparison rates) {
        String before = " the " + rates.weeks().words() + " before.";
        Verdict verdict = rates.change().verdict();
        if (verdict == Verdict.FEW) {
            return ". Too few to compare with" + before;
        }
        if (verdict == Verdict.NOISE) {
            return ", about as many as in" + before;
        }
        boolean more = rates.change().difference().orElseThrow() > 0;
        return (more ? ", more" : ", fewer") + " than in" + before;
    }
}
