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

    /** Stands among the surveys: no survey is called so. */
    private static final String INVITATIONS = "days of invitations";

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
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        surveys.forEach(survey -> outcomes.put(survey, recount.check(survey)));
        outcomes.put(INVITATIONS, rates());
        long wrong = sum(outcomes);
        console.out()
                .println(
                        wrong == 0
                                ? "The counts agree with the answers."
                                : wrong + " counts differ from the answers. Run recount to mend them.");
        say(outcomes, "differ", console);
        return wrong == 0 ? 0 : WRONG;
    }

    private int mend(List<String> surveys, Console console) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        surveys.forEach(survey -> outcomes.put(survey, recount.mend(survey)));
        Outcome rates = rates();
        if (!rates.isClean()) {
            asked.rebuild();
        }
        outcomes.put(INVITATIONS, rates);
        long wrong = sum(outcomes);
        audit.note("command line", "recount", wrong + " rows");
        console.out().println("Counted all answers again: " + wrong + " counts were changed.");
        say(outcomes, "were wrong or missing, and are mended", console);
        return 0;
    }

    /** The days of invitations, of whatever survey, against the invitations. */
    private Outcome rates() {
        AskedDays.Wrong wrong = asked.differences();
        return new Outcome(wrong.days(), wrong.sentences());
    }

    private static long sum(Map<String, Outcome> outcomes) {
        return outcomes.values().stream().mapToLong(Outcome::rows).sum();
    }

    /** How many of each, and the first of them. */
    private static void say(Map<String, Outcome> outcomes, String what, Console console) {
        outcomes.forEach((whose, outcome) -> {
            if (outcome.isClean()) {
                console.out().println(whose + ": the counts agree.");
            } else {
                console.out().println(whose + ": " + outcome.rows() + " counts " + what + ".");
                outcome.sentences().forEach(sentence -> console.out().println("  " + sentence));
                long more = outcome.rows() - outcome.sentences().size();
                if (more > 0) {
                    console.out().println("  … and " + more + " more.");
                }
            }
        });
    }
}
