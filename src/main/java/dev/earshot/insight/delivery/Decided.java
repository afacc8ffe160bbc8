package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many invitations of a period stand like this.
 *
 * @param sent that left, whatever came of them
 * @param bounced that left and came back
 * @param opened arrived, and whose form a person opened, as far as one can tell
 * @param answered arrived, and answered
 */
record Decided(InvitationState state, Reason reason, long count, long sent, long bounced, long opened, long answered) {

    /** One for each state and reason. */
    static List<Decided> together(List<Decided> days) {
        return List.copyOf(days.stream()
                .collect(Collectors.toMap(
                        day -> List.of(day.state, day.reason), Function.identity(), Decided::plus, LinkedHashMap::new))
                .values());
    }

    private Decided plus(Decided other) {
        return new Decided(
                state,
                reason,
                count + other.count,
                sent + other.sent,
                bounced + other.bounced,
                opened + other.opened,
                answered + other.answered);
    }

    boolean dropped() {
        return state == InvitationState.DROPPED;
    }

    boolean waiting() {
        return state == InvitationState.SCHEDULED;
    }
}
