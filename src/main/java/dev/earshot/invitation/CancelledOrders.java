package dev.earshot.invitation;

import dev.earshot.contact.Occasion.Cancellation;
import dev.earshot.contact.Reason;
import dev.earshot.platform.Installation;
import dev.earshot.purchase.PurchaseCancelled;
import dev.earshot.purchase.Purchases;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Takes back what an order led to that did not last. What was not sent is dropped. What was sent shows a page that says so
 * where the order was cancelled; where money was given back the customer did get something, and may still say how it was.
 */
@ApplicationScoped
class CancelledOrders {

    private static final String CANCELLED = "cancelled";

    private final Purchases purchases;
    private final Invitations invitations;
    private final Installation installation;

    CancelledOrders(Purchases purchases, Invitations invitations, Installation installation) {
        this.purchases = purchases;
        this.invitations = invitations;
        this.installation = installation;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(@Observes PurchaseCancelled order) {
        List<UUID> about = purchases.ofOrder(order.source(), order.orderKey());
        if (about.isEmpty()) {
            return;
        }
        String words = new Cancellation(order.at(), order.reason()).words(installation.zone());
        for (InvitationRow row : invitations.heldOf(about)) {
            takeBack(row, order.reason().equals(CANCELLED), words);
            invitations.dropReminders(row.id, "Dropped: " + words + ".");
            Log.infof("order %s: invitation=%s state=%s", order.reason(), row.id, row.state);
        }
    }

    private static void takeBack(InvitationRow row, boolean cancelled, String words) {
        switch (row.state) {
            case SCHEDULED -> {
                row.state = InvitationState.DROPPED;
                row.reason = Reason.CANCELLED;
                row.sentence = "Dropped: " + words + ".";
            }
            case SENDING -> {
                // In a sender's hands: it looks at the reason right before the mail leaves.
                row.reason = Reason.CANCELLED;
                row.sentence = "Dropped: " + words + ".";
            }
            case SENT -> {
                row.reason = cancelled ? Reason.CANCELLED : row.reason;
                row.sentence = "Sent, then " + words + ": its links "
                        + (cancelled ? "say that nothing is asked any more." : "still work.");
            }
            case DROPPED, UNDELIVERABLE -> {}
        }
    }
}
