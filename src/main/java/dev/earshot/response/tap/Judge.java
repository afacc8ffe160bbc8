package dev.earshot.response.tap;

import dev.earshot.invitation.link.LinkEvents;
import dev.earshot.invitation.link.Sign;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Holds a provisional answer against everything that was done with the links of its mail. */
@ApplicationScoped
class Judge {

    private final LinkEvents events;

    Judge(LinkEvents events) {
        this.events = events;
    }

    /** Writes down the signs of a machine, and the state: quarantined where there are enough of them. */
    void mark(ProvisionalRow row, ProvisionalState otherwise) {
        Set<Sign> signs = new Evidence(
                        row.client, row.network, events.of(row.invitationId), events.isCrowd(row.network, row.givenAt))
                .signs();
        row.signs = Sign.join(signs);
        row.state = Sign.areAMachines(signs) ? ProvisionalState.QUARANTINED : otherwise;
    }
}
