package dev.earshot.response.page;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.Suppressions;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.Letterhead;
import dev.earshot.response.Asking;
import dev.earshot.survey.Survey;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Why nobody can begin to answer any more. */
@ApplicationScoped
class Doors {

    private static final int OK = 200;
    private static final int GONE = 410;

    private final Customers customers;
    private final Suppressions suppressions;
    private final SurveyCatalog catalog;
    private final Installation installation;
    private final Clock clock;

    Doors(
            Customers customers,
            Suppressions suppressions,
            SurveyCatalog catalog,
            Installation installation,
            Clock clock) {
        this.customers = customers;
        this.suppressions = suppressions;
        this.catalog = catalog;
        this.installation = installation;
        this.clock = clock;
    }

    /** The page that says so, with its status. */
    record Closed(int status, TemplateInstance page) {}

    /** Empty where one can answer. */
    Optional<Closed> closed(Asking asking, Letterhead letterhead) {
        return asking.invitation()
                .map(invitation -> closed(invitation, letterhead))
                .orElseGet(() -> withdrawn(asking, letterhead))
                .or(() -> ended(asking)
                        .map(last -> new Closed(
                                GONE, new ClosedPage(letterhead, LocalDays.in(letterhead.language(), last)))));
    }

    private Optional<Closed> closed(Invitation invitation, Letterhead letterhead) {
        Optional<String> email = customers.get(invitation.customerId()).map(Customer::email);
        if (email.filter(suppressions::isWished).isPresent()) {
            return Optional.of(new Closed(OK, new UnsubscribedPage(letterhead)));
        }
        if (invitation.state() == InvitationState.DROPPED || invitation.isCancelled()) {
            return Optional.of(new Closed(GONE, new CancelledPage(letterhead)));
        }
        return invitation.isExpired(clock.instant())
                ? Optional.of(new Closed(GONE, new ExpiredPage(letterhead)))
                : Optional.empty();
    }

    /** An open form whose survey is not asked any more. Invitations outlive their file, an open address does not. */
    private Optional<Closed> withdrawn(Asking asking, Letterhead letterhead) {
        return catalog.live(asking.survey().id()).isPresent()
                ? Optional.empty()
                : Optional.of(new Closed(GONE, new CancelledPage(letterhead)));
    }

    /** The last day, where it is over. The file as it is now decides, not the one somebody was invited with. */
    private Optional<LocalDate> ended(Asking asking) {
        Survey survey = catalog.live(asking.survey().id()).map(Revision::survey).orElse(asking.survey());
        LocalDate today = clock.instant().atZone(installation.zone()).toLocalDate();
        return survey.isOpenOn(today) ? Optional.empty() : survey.closes();
    }
}
