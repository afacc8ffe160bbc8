package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Revision;
import dev.earshot.platform.yaml.Problem;
import java.util.Collection;
import java.util.List;

/** The sentence on top of the list: how many are live, and what keeps others from it. */
final class SurveysFinding {

    private SurveysFinding() {}

    static Words.Lead of(Collection<CatalogEntry> entries) {
        long live = entries.stream().filter(CatalogEntry::isOpen).count();
        String start = Words.capital(Words.count(live, "survey")) + (live == 1 ? " is live." : " are live.");
        List<CatalogEntry> broken =
                entries.stream().filter(CatalogEntry::isBroken).toList();
        List<CatalogEntry> waiting =
                entries.stream().filter(entry -> entry.waiting().isPresent()).toList();
        if (broken.size() == 1) {
            return broken(start, broken.get(0));
        }
        if (!broken.isEmpty()) {
            return new Words.Lead(
                    start + " ",
                    Words.capital(Words.count(broken.size(), "file")),
                    " have mistakes, so what was right before stays in use.");
        }
        if (waiting.size() == 1) {
            return new Words.Lead(
                    start + " A new version of ", SurveyRows.title(waiting.get(0)), " is waiting to go live.");
        }
        return waiting.isEmpty()
                ? new Words.Lead(start, "", "")
                : new Words.Lead(
                        start + " ", Words.capital(Words.count(waiting.size(), "file")), " are waiting to go live.");
    }

    private static Words.Lead broken(String start, CatalogEntry entry) {
        long count = entry.findings().stream().filter(Problem.class::isInstance).count();
        String problems = " has " + Words.count(count, "problem") + ", so ";
        return entry.revision()
                .map(Revision::number)
                .map(number -> new Words.Lead(
                        start + " A new version of ",
                        SurveyRows.title(entry),
                        problems + "version " + number + " stays " + (entry.isOpen() ? "in use." : "closed.")))
                .orElse(new Words.Lead(start + " ", entry.surveyId(), problems + "it is not live yet."));
    }
}
