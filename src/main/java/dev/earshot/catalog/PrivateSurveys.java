package dev.earshot.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Surveys that promised, in any of their revisions, not to name who answers. Whoever reads about single persons leaves them
 * out: also that somebody answered, and when.
 */
@ApplicationScoped
public class PrivateSurveys {

    /** Never empty, so that a list of them can stand in a query. */
    private static final String NONE = "";

    private final Revisions revisions;
    private final EntityManager database;

    PrivateSurveys(Revisions revisions, EntityManager database) {
        this.revisions = revisions;
        this.database = database;
    }

    /** Their ids, and one that no survey has. A text that cannot be read any more counts as a promise. */
    @Transactional
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(Set.of(NONE));
        database.createQuery("select r.key from RevisionRow r", RevisionRow.Key.class)
                .getResultStream()
                .filter(key -> !ids.contains(key.surveyId()))
                .filter(key -> revisions
                        .get(key.surveyId(), key.contentHash())
                        .map(found -> found.survey().namesNobody())
                        .orElse(true))
                .forEach(key -> ids.add(key.surveyId()));
        return ids;
    }
}
