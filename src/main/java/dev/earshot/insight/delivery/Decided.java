package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;

/**
 * How many invitations of a period stand like this.
 *
 * @param sent that left, whatever came of them
 * @param bounced that left and came back
 * @param opened arrived, and whose form a person opened, as far as one can tell
 * @param answered arrived, and answered
 */
record Decided(InvitationState state, Reason reason, long count, long sent, long bounced, long opened, long answered) {

    boolean dropped() {
        return state == InvitationState.DROPPED;
    }

    boolean waiting() {
        return state == InvitationState.SCHEDULED;
    }
}
