package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.plan.SurveyPlan;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.util.List;
import java.util.Optional;

/** The sentence on top of one survey: whether its file is what is asked, and if not, why. */
final class SurveyFinding {

    private SurveyFinding() {}

    /** @param plan what its file would do; absent where it has none */
    static Lead of(CatalogEntry entry, Optional<SurveyPlan> plan, int next, String since, Words words) {
        VersionMessages says = words.version();
        Optional<Integer> live = entry.revision().map(Revision::number);
        String stays = live.map(String::valueOf)
                .map(number -> " " + (entry.isOpen() ? says.customersSee(number) : says.staysClosed(number)))
                .orElse("");
        if (entry.isBroken()) {
            String problems = strong(words.problems(entry.findings()));
            String number = String.valueOf(next);
            return Lead.of((count(entry.findings()) == 1 ? says.keeps(problems, number) : says.keep(problems, number))
                    + stays);
        }
        if (entry.isGone()) {
            return Lead.of(
                    entry.isOpen()
                            ? says.goneOpen(Lead.strong(says.fileIsGone()), String.valueOf(live.orElse(0)))
                            : says.goneClosed(Lead.strong(says.closed())));
        }
        if (entry.waiting().isPresent()) {
            int number = plan.flatMap(SurveyPlan::next).map(Revision::number).orElse(next);
            return Lead.of(says.waits(Lead.strong(says.atStart(String.valueOf(number))))
                    + (live.isPresent() ? stays : " " + says.nobodyAsked()));
        }
        return Lead.of(says.isLive(Lead.strong(says.atStart(String.valueOf(live.orElse(next)))), since));
    }

    /** Of a file that was brought to be checked. */
    static Lead ofUpload(SurveyPlan plan, Words words) {
        VersionMessages says = words.version();
        String right = Lead.strong(says.right());
        return Lead.of(
                switch (plan.kind()) {
                    case BROKEN -> {
                        String problems = strong(words.problems(plan.findings()));
                        yield count(plan.findings()) == 1 ? says.problemHere(problems) : says.problemsHere(problems);
                    }
                    case NEW -> says.wouldBeNew(right);
                    case UNCHANGED -> says.unchanged(right);
                    default ->
                        says.wouldBe(
                                right,
                                String.valueOf(plan.next().map(Revision::number).orElse(0)),
                                plan.surveyId());
                });
    }

    private static String strong(String words) {
        return Lead.strong(Words.capital(words));
    }

    private static long count(List<Finding> findings) {
        return findings.stream().filter(Problem.class::isInstance).count();
    }
}
