package dev.earshot.followup.person;

import dev.earshot.customer.SuppressionReason;

/** Why somebody gets no mails, in the words of the page. */
final class StopWords {

    private StopWords() {}

    static String of(SuppressionReason reason, PersonMessages words) {
        return switch (reason) {
            case COMPLAINT -> words.stoppedByComplaint();
            case BY_HAND -> words.stoppedByHand();
            case UNSUBSCRIBED -> words.stoppedByWish();
            case HARD_BOUNCE -> words.stoppedByAddress();
            case SOFT_BOUNCES -> words.stoppedByBounces();
        };
    }
}
