package dev.earshot.cli;

import dev.earshot.purchase.inbox.Deliveries;
import dev.earshot.purchase.inbox.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** {@code inbox [--state rejected] [--source NAME]}: what shops delivered, the newest first; no names, no addresses. */
@ApplicationScoped
class InboxCommand implements Command {

    private static final int MOST_SHOWN = 50;

    private final Deliveries deliveries;

    InboxCommand(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Optional<String> state = arguments.option("--state");
        if (state.filter(word -> !Deliveries.states().contains(word)).isPresent()) {
            return console.misused("A state is one of " + String.join(", ", Deliveries.states()) + ".");
        }
        List<Delivery> found = deliveries.newest(
                new Deliveries.Wish(state, arguments.option("--source"), Optional.empty()), MOST_SHOWN + 1);
        found.stream().limit(MOST_SHOWN).forEach(one -> console.out()
                .println(one.id() + "  " + one.receivedAt() + "  " + one.source() + "  " + one.state()
                        + (one.reason().isEmpty() ? "" : "  " + one.reason())));
        if (found.isEmpty()) {
            console.out().println("No such delivery is in the inbox.");
        } else if (found.size() > MOST_SHOWN) {
            console.out().println("There are more. The page /inbox shows all of them.");
        }
        return 0;
    }
}
