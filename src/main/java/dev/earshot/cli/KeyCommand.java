package dev.earshot.cli;

import dev.earshot.account.ApiKeys;
import dev.earshot.account.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** {@code key add NAME [--read-only]}: prints a key for the API. It cannot be shown again. */
@ApplicationScoped
class KeyCommand implements Command {

    private static final int LONGEST_NAME = 100;

    private final ApiKeys keys;
    private final AuditTrail audit;

    KeyCommand(ApiKeys keys, AuditTrail audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Optional<String> name = arguments.word(1).filter(word -> word.length() <= LONGEST_NAME);
        if (!arguments.word(0).equals(Optional.of("add")) || name.isEmpty()) {
            return console.misused(
                    "Say: key add NAME [--read-only], with a name of at most " + LONGEST_NAME + " characters.");
        }
        String key = keys.add(name.get(), !arguments.has("--read-only"));
        audit.note(
                "command line", "key added", name.get() + (arguments.has("--read-only") ? ", for reading only" : ""));
        console.out().println(key);
        console.err().println("Keep it: it is not shown again. Send it as \"Authorization: Bearer KEY\".");
        return 0;
    }
}
