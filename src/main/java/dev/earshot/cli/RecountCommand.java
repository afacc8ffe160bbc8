package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.rate.AskedDays;
import dev.earshot.rollup.recount.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code recount [--check] [--survey ID]}: counts all answers again, and puts right what is wrong. */
@ApplicationScoped
class RecountCommand implements Command {

    private static final int WRONG = 1;

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
        Optional<String> survey = arguments.option("--survey");
        List<String> known = recount.surveys();
        if (survey.isPresent() && !known.contains(survey.get())) {
            return console.misused("There is no survey \"" + survey.get() + "\" that was ever live. There are: "
                    + String.join(", ", known) + ".");
        }
        List<String> surveys = survey.map(List::of).orElse(known);
        return arguments.has("--check") ? check(surveys, console) : mend(surveys, console);
    }

    private int check(List<String> surveys, Console console) {
        Outcome outcome = surveys.stream().map(recount::check).reduce(rates(), Outcome::plus);
        say(outcome, console);
        console.out()
                .println(
                        outcome.isClean()
                                ? "The counts agree with the answers."
                                : outcome.rows() + " counts differ from the answers. Run recount to mend them.");
        return outcome.isClean() ? 0 : WRONG;
    }

    private int mend(List<String> surveys, Console console) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        surveys.forEach(survey -> outcomes.put(survey, recount.mend(survey)));
        Outcome rates = rates();
        if (!rates.isClean()) {
            asked.rebuild();
        }
        Outcome sum = outcomes.values().stream().reduce(rates, Outcome::plus);
        audit.note("command line", "recount", sum.rows() + " rows");
        console.out().println("Counted all answers again: " + sum.rows() + " counts were changed.");
        outcomes.forEach((survey, outcome) -> console.out()
                .println(
                        outcome.isClean()
                                ? survey + ": the counts agree with the answers."
                                : survey + ": " + outcome.rows() + " counts were wrong or missing, and are mended."));
        say(sum, console);
        return 0;
    }

    /** Where the days of invitations, of whatever survey, differ from the invitations. */
    private Outcome rates() {
        List<String> differences = asked.differences();
        return new Outcome(differences.size(), differences);
    }

    private static void say(Outcome outcome, Console console) {
        outcome.sentences().forEach(console.out()::println);
        if (outcome.rows() > outcome.sentences().size()) {
            console.out()
                    .println("... and " + (outcome.rows() - outcome.sentences().size()) + " more.");
        }
    }
}
