package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.customer.Customers;
import dev.earshot.customer.SuppressionReason;
import dev.earshot.customer.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * {@code suppression show|add|lift EMAIL}: whether an address is written to. What the customer wished or complained of
 * is not lifted by anybody else.
 */
@ApplicationScoped
class SuppressionCommand implements Command {

    private static final String WHO = "command line";

    private final Suppressions suppressions;
    private final Customers customers;
    private final AuditTrail audit;

    SuppressionCommand(Suppressions suppressions, Customers customers, AuditTrail audit) {
        this.suppressions = suppressions;
        this.customers = customers;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "suppression";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String email = arguments.word(1).orElse("");
        if (email.indexOf('@') < 1) {
            return console.misused(
                    email.isEmpty()
                            ? "Say: suppression show|add|lift EMAIL."
                            : "\"" + email + "\" is not an e-mail address.");
        }
        // The trail outlives the customer, so it names the key under which the address is known.
        String key = customers.addressKey(email);
        switch (arguments.word(0).orElse("")) {
            case "show" -> {}
            case "add" -> {
                suppressions.add(key, SuppressionReason.BY_HAND);
                audit.note(WHO, "suppression added", key);
            }
            case "lift" -> {
                Set<SuppressionReason> lifted = suppressions.lift(key);
                audit.note(WHO, "suppression lifted", key + " " + lifted);
                if (!suppressions.reasons(key).isEmpty()) {
                    console.out().println("Not lifted, for it is the customer's own:");
                }
            }
            default -> {
                return console.misused("Say: suppression show|add|lift EMAIL.");
            }
        }
        say(suppressions.reasons(key), console);
        return 0;
    }

    private static void say(Set<SuppressionReason> reasons, Console console) {
        if (reasons.isEmpty()) {
            console.out().println("This address may be written to.");
        }
        reasons.forEach(reason -> console.out().println("Not written to: " + reason.words() + "."));
    }
}
