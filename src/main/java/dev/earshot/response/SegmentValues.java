package dev.earshot.response;

import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which values of a kept field are told apart. Past the cap of its survey a new value becomes {@link Segment#OTHER}, so that a
 * field with a value for everybody cannot fill the tallies. Two instances that meet the cap at once may pass it by a few.
 */
@ApplicationScoped
public class SegmentValues {

    /** Values this process has seen stored; what is in the table stays there. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final EntityManager database;

    SegmentValues(EntityManager database) {
        this.database = database;
    }

    /** The segments as they are kept. Two transactions that meet a new value at once make one of them run again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> told(Survey survey, Map<String, String> segments) {
        Map<String, String> kept = new TreeMap<>();
        for (Segment segment : survey.segments()) {
            Optional.ofNullable(segments.get(segment.field()))
                    .ifPresent(value -> kept.put(segment.field(), told(survey.id(), segment, value)));
        }
        return kept;
    }

    /** The values a field has had so far, to choose from: the first ones by name, {@code most} at the most. */
    @Transactional
    public List<String> first(Survey survey, Segment segment, int most) {
        String sql = "select segment from segment_value where survey_id = ?1 and field = ?2 order by segment";
        Stream<?> values = bound(sql, survey.id(), segment).setMaxResults(most).getResultList().stream();
        return values.map(String.class::cast).toList();
    }

    private String told(String survey, Segment segment, String value) {
        String key = survey + "\n" + segment.field() + "\n" + value;
        if (!segment.isCounted() || known.contains(key)) {
            return value;
        }
        if (isStored(survey, segment, value)) {
            known.add(key);
            return value;
        }
        if (stored(survey, segment) >= segment.most()) {
            return Segment.OTHER;
        }
        bound("insert into segment_value (survey_id, field, segment) values (?1, ?2, ?3)", survey, segment)
                .setParameter(3, value)
                .executeUpdate();
        return value;
    }

    private boolean isStored(String survey, Segment segment, String value) {
        String sql = "select segment from segment_value where survey_id = ?1 and field = ?2 and segment = ?3";
        return !bound(sql, survey, segment)
                .setParameter(3, value)
                .getResultList()
                .isEmpty();
    }

    /** How many values there are; at most the cap, which is 1,000 at the most. */
    private long stored(String survey, Segment segment) {
        String sql = "select count(*) from segment_value where survey_id = ?1 and field = ?2";
        return ((Number) bound(sql, survey, segment).getSingleResult()).longValue();
    }

    private Query bound(String sql, String survey, Segment segment) {
        return database.createNativeQuery(sql).setParameter(1, survey).setParameter(2, segment.field());
    }
}
