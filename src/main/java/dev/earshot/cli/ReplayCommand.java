package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.purchase.inbox.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** {@code replay ID} or {@code replay --all-rejected}: has the server read deliveries again that led to nothing. */
@ApplicationScoped
class ReplayCommand implements Command {

    private final Deliveries deliveries;
    private final AuditTrail audit;

    ReplayCommand(Deliveries deliveries, AuditTrail audit) {
        this.deliveries = deliveries;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.has("--all-rejected")) {
            int count = deliveries.readRejectedAgain();
            audit.note("command line", "rejected deliveries read again", String.valueOf(count));
            console.out().println(count + " deliveries are read again within a few seconds of the server's time.");
            return 0;
        }
        Optional<UUID> id = arguments.word(0).flatMap(ReplayCommand::id);
        if (id.isEmpty()) {
            return console.misused(
                    "Say which delivery, by the id that inbox shows: replay ID, or replay --all-rejected.");
        }
        if (!deliveries.readAgain(id.get())) {
            console.err()
                    .println("Not read again: there is no such delivery, something came of it, or it is being read.");
            return 1;
        }
        audit.note("command line", "delivery read again", id.get().toString());
        console.out().println("It is read again within a few seconds of the server's time.");
        return 0;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
