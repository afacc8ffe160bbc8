package dev.earshot.insight.delivery;

import dev.earshot.insight.Finding;
import dev.earshot.insight.overview.Comparison;

/** The sentence on top of the page: are mails going out, and are they answered? */
final class DeliveryFinding {

    private DeliveryFinding() {}

    /**
     * @param held whether the page says already why nothing is sent at the moment
     * @param rates of the period and of the one before
     */
    static Finding of(boolean held, Funnel funnel, Comparison rates, DeliverySpeech speech) {
        String going = held ? "" : going(funnel, speech.says());
        if (funnel.arrived() == 0) {
            return held ? Finding.NONE : Finding.of(going);
        }
        String share = Finding.marked(speech.share(funnel.answered(), funnel.arrived()));
        return Finding.of((going + " " + answered(share, rates, speech.says())).strip());
    }

    private static String going(Funnel funnel, DeliveryMessages says) {
        if (funnel.events() == 0) {
            return says.nothingHappened();
        }
        if (funnel.scheduled() == 0) {
            return says.nobodyInvited();
        }
        return funnel.tooManyBounce() ? says.tooManyBounce() : says.asPlanned();
    }

    private static String answered(String share, Comparison rates, DeliveryMessages says) {
        String weeks = rates.weeks().number();
        return switch (rates.change().verdict()) {
            case FEW -> says.answeredFew(share, weeks);
            case NOISE -> says.answeredSame(share, weeks);
            case SIGNAL ->
                rates.change().difference().orElseThrow() > 0
                        ? says.answeredMore(share, weeks)
                        : says.answeredFewer(share, weeks);
        };
    }
}
