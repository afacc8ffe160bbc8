package dev.earshot.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which text of a survey went live when. Append-only. */
@ApplicationScoped
class History implements PanacheRepositoryBase<WentLiveRow, WentLiveRow.Key> {

    private static final int MOST = 1_000;

    private final Clock clock;

    History(Clock clock) {
        this.clock = clock;
    }

    /** Notes that this text goes live now. The caller holds the lock. */
    void add(String surveyId, String contentHash) {
        int last = latest(surveyId).map(row -> row.key.ordinal()).orElse(0);
        persist(new WentLiveRow(new WentLiveRow.Key(surveyId, last + 1), contentHash, clock.instant()));
    }

    /** The oldest first. */
    List<WentLiveRow> of(String surveyId) {
        List<WentLiveRow> rows = new ArrayList<>(find("key.surveyId = ?1 order by key.ordinal desc", surveyId)
                .page(Page.ofSize(MOST))
                .list());
        Collections.reverse(rows);
        return rows;
    }

    private Optional<WentLiveRow> latest(String surveyId) {
        return find("key.surveyId = ?1 order by key.ordinal desc", surveyId).firstResultOptional();
    }
}
