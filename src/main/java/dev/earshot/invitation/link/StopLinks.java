package dev.earshot.invitation.link;

import dev.earshot.customer.StopPageOpened;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.Invitations;
import dev.earshot.platform.database.Trouble;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.OptionalInt;

/** Notes beside a customer's newest invitation that the link which stops their mails was followed. */
@ApplicationScoped
class StopLinks {

    private final Invitations invitations;
    private final LinkLog log;
    private final HttpServerRequest request;

    StopLinks(Invitations invitations, LinkLog log, HttpServerRequest request) {
        this.invitations = invitations;
        this.log = log;
        this.request = request;
    }

    void note(@Observes StopPageOpened opened) {
        newest(opened).ifPresent(invitation -> log.note(invitation, LinkEvent.Kind.STOP, OptionalInt.empty(), request));
    }

    /** The page is shown whether this can be found or not. */
    private Optional<Invitation> newest(StopPageOpened opened) {
        try {
            return invitations.newestSent(opened.customerId());
        } catch (RuntimeException e) {
            Trouble.log("stop link not noted: customer=" + opened.customerId(), e);
            return Optional.empty();
        }
    }
}
