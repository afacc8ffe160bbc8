package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.customer.Customers;
import dev.earshot.response.erasure.Erased;
import dev.earshot.response.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** {@code erase EMAIL}: removes a customer with everything they said. */
@ApplicationScoped
class EraseCommand implements Command {

    private static final int NOBODY = 1;

    private final Erasure erasure;
    private final Customers customers;
    private final AuditTrail audit;

    EraseCommand(Erasure erasure, Customers customers, AuditTrail audit) {
        this.erasure = erasure;
        this.customers = customers;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String email = arguments.word(0).orElse("");
        if (email.indexOf('@') < 1) {
            return console.misused(
                    email.isEmpty() ? "Say: erase EMAIL." : "\"" + email + "\" is not an e-mail address.");
        }
        Optional<Erased> erased = erasure.customer(email);
        if (erased.isEmpty()) {
            console.out().println("No customer has this address.");
            return NOBODY;
        }
        Erased what = erased.get();
        String counts = count(what.responses(), "response") + ", " + count(what.invitations(), "invitation") + ", "
                + count(what.purchases(), "purchase");
        // The trail outlives the customer, so it names the key under which the address was known.
        audit.note("command line", "customer erased", customers.addressKey(email) + " " + counts);
        console.out()
                .println("Erased with the customer: " + counts
                        + ". The figures are those of the answers that are left.");
        console.out()
                .println("A suppressed address stays suppressed. What shops delivered is kept as it came: see"
                        + " src/docs/operations.md.");
        return 0;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
