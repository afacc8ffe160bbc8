package dev.earshot.response;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.response.segment.SegmentSet;
import dev.earshot.response.segment.SegmentSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Fills {@code segment_set} where a response was stored without it: before the column came, or past the program. */
@ApplicationScoped
public class SegmentBackfill {

    private static final int AT_ONCE = 1_000;

    private final EntityManager rows;
    private final Revisions revisions;
    private final SegmentSets segmentSets;

    SegmentBackfill(EntityManager rows, Revisions revisions, SegmentSets segmentSets) {
        this.rows = rows;
        this.revisions = revisions;
        this.segmentSets = segmentSets;
    }

    /** One response, which exists. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SegmentSet fill(UUID responseId) {
        SegmentSet set = fill(rows.find(ResponseRow.class, responseId));
        rows.flush();
        return set;
    }

    /** Some responses to a survey given from {@code from} until {@code until}. @return whether there may be more */
    @Transactional
    public boolean fill(String surveyId, Instant from, Instant until) {
        List<ResponseRow> some = rows.createQuery(
                        "from ResponseRow where surveyId = ?1 and answeredAt >= ?2 and answeredAt < ?3"
                                + " and segmentSet is null",
                        ResponseRow.class)
                .setParameter(1, surveyId)
                .setParameter(2, from)
                .setParameter(3, until)
                .setMaxResults(AT_ONCE)
                .getResultList();
        some.forEach(this::fill);
        rows.flush();
        rows.clear();
        return some.size() == AT_ONCE;
    }

    private SegmentSet fill(ResponseRow row) {
        Revision revision = revisions
                .get(row.surveyId, row.contentHash)
                .orElseThrow(() -> new IllegalStateException("answers are bound to version " + row.contentHash
                        + " of the survey " + row.surveyId + ", which cannot be read. Nothing was counted"));
        SegmentSet set = segmentSets.of(revision.survey(), row.facts);
        row.segmentSet = set.id();
        return set;
    }
}
