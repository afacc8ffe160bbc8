package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.WentLive;
import dev.earshot.catalog.plan.Consequences;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a survey was before, and how two of its texts differ. */
@ApplicationScoped
class VersionReader {

    private static final int MOST_VERSIONS = 20;
    private static final int MOST_CHANGES = 4;

    /** What a change leads to is said as "plan" says it. */
    private static final String OF_CHANGES = "en";

    private final Revisions revisions;
    private final Installation installation;
    private final Clock clock;

    VersionReader(Revisions revisions, Installation installation, Clock clock) {
        this.revisions = revisions;
        this.installation = installation;
        this.clock = clock;
    }

    /** The newest first. */
    List<SurveyPage.Version> versions(CatalogEntry entry, Words words) {
        List<WentLive> history = revisions.history(entry.surveyId());
        List<SurveyPage.Version> versions = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && versions.size() < MOST_VERSIONS; i--) {
            Revision now = history.get(i).revision();
            List<String> changes = i == 0
                    ? List.of(words.version().first())
                    : Consequences.between(history.get(i - 1).revision(), now);
            int shown = Math.min(MOST_CHANGES, changes.size());
            versions.add(new SurveyPage.Version(
                    now.number(),
                    date(history.get(i).at(), words),
                    changes.subList(0, shown),
                    i == 0 ? words.format().locale().getLanguage() : OF_CHANGES,
                    changes.size() - shown,
                    entry.revision()
                            .filter(live -> live.number() != now.number())
                            .map(live -> SurveyLinks.page(entry.surveyId()) + "?compare=" + now.number() + "#diff")));
        }
        return versions;
    }

    String date(Instant at, Words words) {
        return words.format().date(at.atZone(installation.zone()).toLocalDate(), today());
    }

    /**
     * How what is live differs from the file, or from an older version where one is asked for.
     *
     * @param version its number
     */
    Optional<SurveyPage.Comparison> comparison(CatalogEntry entry, Optional<Integer> version, Words words) {
        Optional<String> live = entry.revision().flatMap(revisions::yaml);
        if (live.isEmpty()) {
            return Optional.empty();
        }
        String number = String.valueOf(entry.revision().map(Revision::number).orElseThrow());
        if (version.isPresent()) {
            return revisions
                    .numbered(entry.surveyId(), version.get())
                    .flatMap(revisions::yaml)
                    .map(old -> compared(
                            words.version().fromTo(String.valueOf(version.get()), number), true, old, live.get()));
        }
        return entry.file()
                .map(SurveyFile::text)
                .filter(text -> !text.equals(live.get()))
                .map(text -> compared(words.version().fromToFile(number), false, live.get(), text));
    }

    private static SurveyPage.Comparison compared(String title, boolean open, String old, String young) {
        boolean can = LineDiff.canCompare(old, young);
        return new SurveyPage.Comparison(title, open, can ? LineDiff.between(old, young) : List.of(), !can);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(installation.zone()));
    }
}
