package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import java.util.Collection;
import java.util.List;

/** The sentence on top of the list: how many are live, and what keeps others from it. */
final class SurveysFinding {

    private SurveysFinding() {}

    static Lead of(Collection<CatalogEntry> entries, Words words) {
        SurveyMessages says = words.says();
        long live = entries.stream().filter(CatalogEntry::isOpen).count();
        String start = live == 0
                ? says.noneLive()
                : live == 1 ? says.oneLive() : says.manyLive(Words.capital(words.number(live)));
        List<CatalogEntry> broken =
                entries.stream().filter(CatalogEntry::isBroken).toList();
        List<CatalogEntry> waiting =
                entries.stream().filter(entry -> entry.waiting().isPresent()).toList();
        if (broken.size() == 1) {
            return Lead.of(start + " " + broken(broken.get(0), words));
        }
        if (!broken.isEmpty()) {
            return Lead.of(start + " " + says.manyBroken(Lead.strong(words.files(broken.size()))));
        }
        if (waiting.size() == 1) {
            return Lead.of(start + " " + says.oneWaiting(Lead.strong(SurveyRows.title(waiting.get(0)))));
        }
        return waiting.isEmpty()
                ? Lead.of(start)
                : Lead.of(start + " " + says.manyWaiting(Lead.strong(words.files(waiting.size()))));
    }

    private static String broken(CatalogEntry entry, Words words) {
        SurveyMessages says = words.says();
        String problems = words.problems(entry.findings());
        if (entry.revision().isEmpty()) {
            return says.firstBroken(Lead.strong(entry.surveyId()), problems);
        }
        String title = Lead.strong(SurveyRows.title(entry));
        String number = String.valueOf(entry.revision().get().number());
        return entry.isOpen()
                ? says.newBrokenOpen(title, problems, number)
                : says.newBrokenClosed(title, problems, number);
    }
}
