package dev.earshot.insight.overview;

import dev.earshot.insight.trend.Trends;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many of the invitations sent were answered, by the day they were decided on. What came back counts as not asked. */
@ApplicationScoped
public class ResponseRates {

    // One pass over the time, cut at local midnights. By response_key, because it is indexed: "i:" and the invitation.
    private static final String SENT_AND_ANSWERED = "select week, count(*), count(answer) from ("
            + "select %s as week, r.id as answer from invitation i"
            + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " where i.survey_id = :survey and i.state = 'SENT' and i.decided_at >= :w0 and i.decided_at < :w%d"
            + ") sent group by week";

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
                byWeek(surveyId, weeks),
                weeks,
                Optional.empty(),
                trends.confidence());
    }

    private List<Histogram> byWeek(String surveyId, Weeks weeks) {
        int count = 2 * weeks.count();
        String week = IntStream.range(0, count)
                .mapToObj(i -> " when i.decided_at < :w" + (i + 1) + " then " + i)
                .collect(Collectors.joining("", "case", " end"));
        Query query = database.createNativeQuery(String.format(Locale.ROOT, SENT_AND_ANSWERED, week, count))
                .setParameter("survey", surveyId);
        ZoneId zone = trends.zone();
        for (int i = 0; i <= count; i++) {
            LocalDate start = weeks.startBefore().plusWeeks(i);
            query.setParameter("w" + i, start.atStartOfDay(zone).toInstant());
        }
        List<Histogram> rates = new ArrayList<>(Collections.nCopies(count, Histogram.of(0, 0, 0)));
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            long sent = ((Number) cells[1]).longValue();
            long answered = ((Number) cells[2]).longValue();
            rates.set(((Number) cells[0]).intValue(), Histogram.of(0, sent - answered, answered));
        }
        return rates;
    }
}
