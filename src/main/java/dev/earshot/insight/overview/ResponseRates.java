package dev.earshot.insight.overview;

import dev.earshot.insight.trend.Trends;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many of the invitations sent were answered, by the day they were sent. */
@ApplicationScoped
class ResponseRates {

    // By response_key, because it is indexed: "i:" and the invitation.
    private static final String SENT_AND_ANSWERED = "select count(*), count(r.id) from invitation i"
            + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " where i.survey_id = :survey and i.state = 'SENT' and i.sent_at >= :start and i.sent_at < :end";

    private final EntityManager database;
    private final Trends trends;

    ResponseRates(EntityManager database, Trends trends) {
        this.database = database;
        this.trends = trends;
    }

    @Transactional
    public Comparison compare(String surveyId, Weeks weeks) {
        return Comparison.of(
                Metric.rate(),
                Programme.IDENTIFIED,
                IntStream.range(0, 2 * weeks.count())
                        .mapToObj(i -> week(surveyId, weeks.startBefore().plusWeeks(i)))
                        .toList(),
                weeks,
                Optional.empty());
    }

    private Histogram week(String surveyId, LocalDate start) {
        Object[] row = (Object[]) database.createNativeQuery(SENT_AND_ANSWERED)
                .setParameter("survey", surveyId)
                .setParameter("start", start.atStartOfDay(trends.zone()).toInstant())
                .setParameter(
                        "end", start.plusWeeks(1).atStartOfDay(trends.zone()).toInstant())
                .getSingleResult();
        long sent = ((Number) row[0]).longValue();
        long answered = ((Number) row[1]).longValue();
        return Histogram.of(0, sent - answered, answered);
    }
}
