package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.catalog.SurveyDirectory;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.plan.Plan;
import dev.earshot.catalog.plan.Plans;
import dev.earshot.catalog.plan.SurveyPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** {@code apply [DIR] [--json]}: makes the files live. Those with mistakes are left out. */
@ApplicationScoped
class ApplyCommand implements Command {

    private static final int DONE = 0;
    private static final int MISTAKES = 1;

    private final Plans plans;
    private final SurveyDirectory directory;
    private final AuditTrail audit;

    ApplyCommand(Plans plans, SurveyDirectory directory, AuditTrail audit) {
        this.plans = plans;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "apply";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        SurveyFiles files = arguments.word(0).map(Path::of).map(directory::read).orElseGet(directory::read);
        Plan plan = plans.apply(files);
        plan.surveys().stream()
                .filter(survey -> survey.kind().isChange())
                .forEach(survey -> audit.note("command line", "survey applied", detail(survey)));
        new PlanPrinter(console.out()).print(plan, arguments.has("--json"), true);
        return plan.hasMistakes() ? MISTAKES : DONE;
    }

    private static String detail(SurveyPlan survey) {
        return survey.surveyId()
                + survey.next()
                        .map(next -> ", version " + next.number() + ", " + next.shortHash())
                        .orElse(" closed");
    }
}
