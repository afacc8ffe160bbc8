package dev.earshot.rollup.recount;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.platform.database.Retried;
import dev.earshot.response.Origin;
import dev.earshot.response.SegmentBackfill;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which surveys and months there are to count, and what their answers lack to be counted in SQL. */
@ApplicationScoped
public class CountedMonths {

    private final EntityManager database;
    private final Revisions revisions;
    private final SeriesNumbers series;
    private final SegmentBackfill segments;

    CountedMonths(EntityManager database, Revisions revisions, SeriesNumbers series, SegmentBackfill segments) {
        this.database = database;
        this.revisions = revisions;
        this.series = series;
        this.segments = segments;
    }

    /** Every survey that was ever live; at most 10,000. */
    @Transactional
    public List<String> surveys() {
        return texts("select distinct survey_id from survey_revision order by survey_id");
    }

    /** First days of all months with answers or counts, the latest first. */
    @Transactional
    public List<LocalDate> of(String survey) {
        return months(Stream.concat(answered(survey), Stream.of(counted("min", survey), counted("max", survey))));
    }

    /** The same of answers alone, which an index knows. */
    @Transactional
    List<LocalDate> withAnswers(String survey) {
        return months(answered(survey));
    }

    private Stream<Optional<LocalDate>> answered(String survey) {
        return Stream.of(
                instant("min", survey).map(at -> at.minusDays(1).toLocalDate()),
                instant("max", survey).map(at -> at.plusDays(1).toLocalDate()));
    }

    private static List<LocalDate> months(Stream<Optional<LocalDate>> ends) {
        List<LocalDate> known = ends.flatMap(Optional::stream).sorted().toList();
        if (known.isEmpty()) {
            return List.of();
        }
        LocalDate first = known.get(0).withDayOfMonth(1);
        return Stream.iterate(
                        known.get(known.size() - 1).withDayOfMonth(1),
                        month -> !month.isBefore(first),
                        month -> month.minusMonths(1))
                .toList();
    }

    /** Gives every question of a survey that was ever asked the number of its series. */
    @Transactional
    @Retried
    public void number(String survey) {
        for (String hash :
                texts("select content_hash from survey_revision where survey_id = ?1 order by number", survey)) {
            Optional<Revision> revision = revisions.get(survey, hash);
            if (revision.isPresent()) {
                for (ScaleQuestion question : revision.get().survey().scored()) {
                    for (Origin origin : Origin.values()) {
                        series.of(revision.get(), question, origin);
                    }
                }
            } else if (isAnswered(survey, hash)) {
                // Leaving out what cannot be read would make answers vanish from every figure without a word.
                throw new IllegalStateException("answers are bound to version " + hash + " of the survey " + survey
                        + ", which cannot be read. Nothing was counted");
            }
        }
    }

    /** Fills in the segments of the month's responses that lack them, a thousand at a time. */
    public void fill(String survey, LocalDate month) {
        OffsetDateTime from = month.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC);
        OffsetDateTime until = month.plusMonths(1).plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC);
        boolean more = true;
        while (more) {
            more = segments.fill(survey, from.toInstant(), until.toInstant());
        }
    }

    private boolean isAnswered(String survey, String hash) {
        return !texts("select survey_id from response where survey_id = ?1 and content_hash = ?2", survey, hash)
                .isEmpty();
    }

    private Optional<OffsetDateTime> instant(String end, String survey) {
        Object at = database.createQuery("select " + end + "(r.answeredAt) from ResponseRow r where r.surveyId = ?1")
                .setParameter(1, survey)
                .getSingleResult();
        return Optional.ofNullable((Instant) at).map(instant -> instant.atOffset(ZoneOffset.UTC));
    }

    private Optional<LocalDate> counted(String end, String survey) {
        Object day = database.createNativeQuery(
                        "select " + end + "(d.local_day) from tally_day d join tally_series s"
                                + " on s.series_id = d.series_id where s.survey_id = ?1 and d.basis in (0, 1)",
                        LocalDate.class)
                .setParameter(1, survey)
                .getSingleResult();
        return Optional.ofNullable((LocalDate) day);
    }

    private List<String> texts(String sql, String... values) {
        var query = database.createNativeQuery(sql, String.class).setMaxResults(10_000);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList().stream().map(String.class::cast).toList();
    }
}
