package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.plan.SurveyPlan;
import dev.earshot.platform.yaml.Problem;
import java.util.Optional;

/** The sentence on top of one survey: whether its file is what is asked, and if not, why. */
final class SurveyFinding {

    private SurveyFinding() {}

    /** @param plan what its file would do; absent where it has none */
    static Words.Lead of(CatalogEntry entry, Optional<SurveyPlan> plan, int next, String since) {
        Optional<Integer> live = entry.revision().map(Revision::number);
        String stays = live.map(number -> entry.isOpen()
                        ? " Customers still see version " + number + "."
                        : " Version " + number + " stays closed.")
                .orElse("");
        if (entry.isBroken()) {
            long count =
                    entry.findings().stream().filter(Problem.class::isInstance).count();
            return new Words.Lead(
                    "",
                    Words.capital(Words.count(count, "problem")),
                    (count == 1 ? " keeps" : " keep") + " version " + next + " from going live." + stays);
        }
        if (entry.isGone()) {
            return entry.isOpen()
                    ? new Words.Lead(
                            "Its ",
                            "file is gone",
                            ". Version " + live.orElse(0)
                                    + " stays live until the surveys are applied or the server starts again.")
                    : new Words.Lead("", "Closed", ", for its file is gone. Invites that are open stay answerable.");
        }
        if (entry.waiting().isPresent()) {
            return new Words.Lead(
                    "",
                    "Version "
                            + plan.flatMap(SurveyPlan::next)
                                    .map(Revision::number)
                                    .orElse(next),
                    live.isPresent() ? " is waiting." + stays : " is waiting. Nobody is asked yet.");
        }
        return new Words.Lead("", "Version " + live.orElse(next), " is live since " + since + ".");
    }

    /** Of a file that was brought to be checked. */
    static Words.Lead ofUpload(SurveyPlan plan) {
        return switch (plan.kind()) {
            case BROKEN -> {
                long count = plan.findings().stream()
                        .filter(Problem.class::isInstance)
                        .count();
                yield new Words.Lead(
                        "",
                        Words.capital(Words.count(count, "problem")),
                        (count == 1 ? " is" : " are") + " in this file. Nothing was stored.");
            }
            case NEW -> new Words.Lead("", "This file is right.", " It would be a new survey. Nothing was stored.");
            case UNCHANGED ->
                new Words.Lead("", "This file is right", " and says what is live already. Nothing was stored.");
            default ->
                new Words.Lead(
                        "",
                        "This file is right.",
                        " It would become version "
                                + plan.next().map(Revision::number).orElse(0) + " of \"" + plan.surveyId()
                                + "\". Nothing was stored.");
        };
    }
}
