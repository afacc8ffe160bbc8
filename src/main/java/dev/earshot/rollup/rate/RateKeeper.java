package dev.earshot.rollup.rate;

import dev.earshot.invitation.InvitationTurned;
import dev.earshot.response.InvitationAnswered;
import dev.earshot.response.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts who was asked and who answered in the transaction that stores it. */
@ApplicationScoped
class RateKeeper {

    private final AskedDays days;
    private final Responses responses;

    RateKeeper(AskedDays days, Responses responses) {
        this.days = days;
        this.responses = responses;
    }

    /** One that came back may have been answered all the same: it leaves both counts. */
    void count(@Observes InvitationTurned turned) {
        int times = turned.sent() ? 1 : -1;
        int answers = responses.isAnswered(turned.id()) ? times : 0;
        days.add(turned.surveyId(), turned.decidedAt(), times, answers);
    }

    void count(@Observes InvitationAnswered answered) {
        days.add(answered.surveyId(), answered.decidedAt(), 0, answered.times());
    }
}
