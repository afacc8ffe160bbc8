package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.rate.AskedDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** {@code recount [--check]}: counts all answers again. */
@ApplicationScoped
class RecountCommand implements Command {

    private static final int MOST_SHOWN = 50;

    private final Recount recount;
    private final AskedDays asked;
    private final AuditTrail audit;

    RecountCommand(Recount recount, AskedDays asked, AuditTrail audit) {
        this.recount = recount;
        this.asked = asked;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        return arguments.has("--check") ? check(console) : rebuild(console);
    }

    private int check(Console console) {
        List<String> differences = Stream.concat(recount.differencesThatStay().stream(), asked.differences().stream())
                .toList();
        differences.stream().limit(MOST_SHOWN).forEach(console.out()::println);
        console.out()
                .println(
                        differences.isEmpty()
                                ? "The counts agree with the answers."
                                : differences.size() + " counts differ from the answers. Run recount to mend them.");
        return differences.isEmpty() ? 0 : 1;
    }

    private int rebuild(Console console) {
        int rows = recount.rebuild() + asked.rebuild();
        audit.note("command line", "recount", rows + " rows");
        console.out().println("Counted all answers again: " + rows + " rows.");
        return 0;
    }
}
