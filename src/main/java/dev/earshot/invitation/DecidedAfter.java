package dev.earshot.invitation;

import dev.earshot.purchase.Aftermath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The decisions about a purchase, for the page of its delivery. */
@ApplicationScoped
class DecidedAfter implements Aftermath {

    private static final Line NOBODY =
            new Line("No survey", "/surveys", "None that is switched on waited for such an event.");

    private final Invitations invitations;

    DecidedAfter(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<Line> of(UUID purchaseId) {
        List<Line> lines = invitations.ofPurchase(purchaseId).stream()
                .map(one -> new Line(
                        one.surveyId() + ", " + one.state().name().toLowerCase(Locale.ROOT),
                        "/surveys/" + one.surveyId(),
                        one.sentence()))
                .toList();
        return lines.isEmpty() ? List.of(NOBODY) : lines;
    }
}
