package dev.earshot.insight.segment;

import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The values a field of a survey has had. */
@ApplicationScoped
public class SegmentNames {

    private final EntityManager database;

    SegmentNames(EntityManager database) {
        this.database = database;
    }

    /** In their order, at the most {@code most}. */
    @Transactional
    public List<String> of(String survey, Segment field, int most) {
        return database.createNativeQuery(
                        "select segment from segment_value where survey_id = ?1 and field = ?2 order by segment")
                .setParameter(1, survey)
                .setParameter(2, field.field())
                .setMaxResults(most)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }
}
