package dev.earshot.response.tap;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.link.Agent;
import dev.earshot.invitation.link.Burst;
import dev.earshot.invitation.link.Caller;
import dev.earshot.invitation.link.Callers;
import dev.earshot.invitation.link.LinkEvents;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.Trouble;
import dev.earshot.response.Asking;
import dev.earshot.survey.OneTap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which pages may have a tapped score kept before the form is sent. */
@ApplicationScoped
public class TapDoor {

    private final Tickets tickets;
    private final Provisionals provisionals;
    private final LinkEvents events;
    private final Callers callers;
    private final Customers customers;
    private final EarshotConfig config;
    private final Clock clock;

    TapDoor(
            Tickets tickets,
            Provisionals provisionals,
            LinkEvents events,
            Callers callers,
            Customers customers,
            EarshotConfig config,
            Clock clock) {
        this.tickets = tickets;
        this.provisionals = provisionals;
        this.events = events;
        this.callers = callers;
        this.customers = customers;
        this.config = config;
        this.clock = clock;
    }

    /** What the page shows with a tap; absent where only sending the form counts. */
    public Optional<String> ticket(Asking asking, HttpServerRequest request) {
        try {
            return issued(asking, request);
        } catch (RuntimeException e) {
            Trouble.log("no ticket for a page: survey=" + asking.survey().id(), e);
            return Optional.empty(); // The page is whole without.
        }
    }

    private Optional<String> issued(Asking asking, HttpServerRequest request) {
        Caller caller = callers.of(request);
        return asking.invitation()
                .filter(invitation -> !caller.prefetch() && caller.agent() == Agent.BROWSER)
                .filter(invitation -> isOpen(asking))
                .filter(invitation -> Burst.in(events.of(invitation.id()))
                        .filter(burst -> burst.looksLike(caller.client(), caller.network(), clock.instant()))
                        .isEmpty())
                .map(invitation -> tickets.issue(invitation.id()));
    }

    /** Their forms were sent: what was tapped before no longer counts. Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(Collection<UUID> invitations) {
        provisionals.overtake(invitations);
    }

    /** Whether taps count for this survey and this recipient's domain. */
    boolean isOpen(Asking asking) {
        return asking.survey().oneTap() == OneTap.TWO_STAGE && !isConfirmOnly(asking);
    }

    private boolean isConfirmOnly(Asking asking) {
        List<String> domains = config.tap().confirmOnly().orElse(List.of());
        if (domains.isEmpty()) {
            return false;
        }
        String address = asking.invitation()
                .flatMap(invitation -> customers.get(invitation.customerId()))
                .map(Customer::email)
                .orElse("");
        return isAt(domains, address);
    }

    static boolean isAt(List<String> domains, String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream()
                .map(named -> named.strip().toLowerCase(Locale.ROOT))
                .anyMatch(domain::equals);
    }
}
