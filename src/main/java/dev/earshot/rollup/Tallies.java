package dev.earshot.rollup;

import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads the counts. */
@ApplicationScoped
public class Tallies {

    private static final String DAYS =
            "select local_day, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, skipped, not_applicable from tally where survey_id = :survey"
                    + " and question_id = :question and meaning = :meaning and origin = :origin"
                    + " and dimension = :dimension and segment = :segment and local_day >= :start and local_day < :end"
                    + " order by local_day";

    /** Ten years of days. */
    private static final int MOST_DAYS = 3_700;

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    /** Days with answers, in order. @param end the first day left out */
    @Transactional
    public List<DayTally> days(Series series, LocalDate start, LocalDate end) {
        Scale scale = series.question().scale();
        Stream<?> rows = database
                .createNativeQuery(DAYS)
                .setParameter("survey", series.surveyId())
                .setParameter("question", series.question().id())
                .setParameter("meaning", series.meaning())
                .setParameter("origin", series.origin().name())
                .setParameter("dimension", series.dimension())
                .setParameter("segment", series.segment())
                .setParameter("start", start)
                .setParameter("end", end)
                .setMaxResults(MOST_DAYS)
                .getResultList()
                .stream();
        return rows.map(Object[].class::cast).map(row -> day(row, scale)).toList();
    }

    private static DayTally day(Object[] row, Scale scale) {
        Counts counts = TallyTable.counts(row, 1);
        long[] scores = LongStream.rangeClosed(scale.lowest(), scale.highest())
                .map(score -> counts.get((int) score))
                .toArray();
        return new DayTally(TallyTable.day(row[0]), Histogram.of(scale.lowest(), scores), counts.skipped());
    }
}
