package dev.earshot.cli;

import dev.earshot.catalog.SurveyDirectory;
import dev.earshot.catalog.plan.Plan;
import dev.earshot.catalog.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** {@code plan [DIR] [--json]}: says what would happen if the files went live. */
@ApplicationScoped
class PlanCommand implements Command {

    /** Exit codes, so that a script can tell whether something waits. */
    private static final int NOTHING_TO_DO = 0;

    private static final int MISTAKES = 1;
    private static final int CHANGES = 2;

    private final Plans plans;
    private final SurveyDirectory directory;

    PlanCommand(Plans plans, SurveyDirectory directory) {
        this.plans = plans;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Plan plan =
                plans.of(arguments.word(0).map(Path::of).map(directory::read).orElseGet(directory::read));
        new PlanPrinter(console.out()).print(plan, arguments.has("--json"), false);
        return plan.hasMistakes() ? MISTAKES : plan.changesSomething() ? CHANGES : NOTHING_TO_DO;
    }
}
