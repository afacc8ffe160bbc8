package dev.earshot.catalog;

import dev.earshot.platform.yaml.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every survey at one moment: what is live, and what its file says.
 *
 * @param state what was live, in one word
 */
record SurveyShelf(Map<String, CatalogEntry> entries, SurveyFiles files, String state) {

    static final SurveyShelf EMPTY = new SurveyShelf(Map.of(), SurveyFiles.NONE, "");

    /** Brings together what is in the database and in the directory. */
    @ApplicationScoped
    static class Filler {

        private final SurveyPublisher publisher;
        private final SameAs sameAs;

        Filler(SurveyPublisher publisher, SameAs sameAs) {
            this.publisher = publisher;
            this.sameAs = sameAs;
        }

        @Transactional
        SurveyShelf fill(SurveyFiles files) {
            String state = publisher.state();
            Map<String, CatalogEntry> entries = new TreeMap<>();
            for (LiveRevision live : publisher.live()) {
                String id = live.revision().survey().id();
                entries.put(id, new CatalogEntry(id, Optional.of(live), Optional.empty(), List.of()));
            }
            for (SurveyFile file : files.files()) {
                String id = file.surveyId();
                Optional<LiveRevision> live =
                        Optional.ofNullable(entries.get(id)).flatMap(CatalogEntry::live);
                List<Warning> doubts = new ArrayList<>();
                sameAs.doubt(file).ifPresent(doubts::add);
                entries.put(id, new CatalogEntry(id, live, Optional.of(file), doubts));
            }
            return new SurveyShelf(entries, files, state);
        }
    }
}
