package dev.earshot.rollup.rate;

import dev.earshot.platform.Installation;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The table {@code invitation_day}, in plain SQL that H2 and PostgreSQL read alike. */
@ApplicationScoped
public class AskedDays {

    private static final String BETWEEN = "select local_day, sent, answered from invitation_day where survey_id = ?1"
            + " and local_day >= ?2 and local_day < ?3 order by local_day";
    private static final String ADD = "update invitation_day set sent = sent + ?3, answered = answered + ?4"
            + " where survey_id = ?1 and local_day = ?2";
    private static final String COUNTED = "select survey_id, local_day, count(*) as sent, count(answer) as answered"
            + " from (select i.survey_id, r.id as answer,"
            + " cast(i.decided_at at time zone ?1 as date) as local_day from invitation i"
            + " left join response r on r.invitation_id = i.id and r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " where i.state = 'SENT') decided group by survey_id, local_day";

    private static final String COUNT = "insert into invitation_day (survey_id, local_day, sent, answered) " + COUNTED;
    private static final String WRONG = "select survey_id, local_day, sum(sent), sum(answered), sum(should), sum(back),"
            + " count(*) over ()"
            + " from (select survey_id, local_day, sent, answered, 0 as should, 0 as back from invitation_day union all"
            + " select survey_id, local_day, 0, 0, sent, answered from (" + COUNTED + ") counted) sides"
            + " group by survey_id, local_day having sum(sent) <> sum(should) or sum(answered) <> sum(back) order by 1, 2";

    /** Ten years of days. */
    private static final int MOST_DAYS = 3_700;

    private static final int MOST_SAID = 5;

    /** @param sentences of the first of them */
    public record Wrong(long days, List<String> sentences) {}

    private final EntityManager database;
    private final NewDays newDays;
    private final Installation installation;

    AskedDays(EntityManager database, NewDays newDays, Installation installation) {
        this.database = database;
        this.newDays = newDays;
        this.installation = installation;
    }

    /** Days on which it was decided to ask, in order. @param end the first day left out */
    @Transactional
    public List<AskedDay> between(String surveyId, LocalDate start, LocalDate end) {
        Stream<?> rows = database
                .createNativeQuery(BETWEEN)
                .setParameter(1, surveyId)
                .setParameter(2, start)
                .setParameter(3, end)
                .setMaxResults(MOST_DAYS)
                .getResultList()
                .stream();
        return rows.map(Object[].class::cast)
                .map(row -> new AskedDay(day(row[0]), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** A mail has left, or an answer is stored: nothing here may undo that. A count that is off is mended by a recount. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String surveyId, Instant decidedAt, long sent, long answered) {
        LocalDate day = decidedAt.atZone(installation.zone()).toLocalDate();
        if (write(surveyId, day, sent, answered) == 0) {
            newDays.begin(surveyId, day);
            if (write(surveyId, day, sent, answered) == 0) {
                Log.warnf("a day of invitations could not be begun: survey=%s day=%s; run recount", surveyId, day);
            }
        }
    }

    /** Counts all invitations again. @return how many days were written */
    @Transactional
    public int rebuild() {
        database.createNativeQuery("delete from invitation_day").executeUpdate();
        return database.createNativeQuery(COUNT)
                .setParameter(1, installation.zone().getId())
                .executeUpdate();
    }

    /** On which days the stored counts differ from the invitations. */
    @Transactional
    public Wrong differences() {
        List<Object[]> rows = database
                .createNativeQuery(WRONG, Object[].class)
                .setParameter(1, installation.zone().getId())
                .setMaxResults(MOST_SAID)
                .getResultList()
                .stream()
                .map(Object[].class::cast)
                .toList();
        return new Wrong(
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[6]).longValue(),
                rows.stream()
                        .map(row -> row[0] + " " + row[1] + ": stored " + row[2] + " sent and " + row[3]
                                + " answered, invitations say " + row[4] + " and " + row[5] + ".")
                        .toList());
    }

    private int write(String surveyId, LocalDate day, long sent, long answered) {
        return database.createNativeQuery(ADD)
                .setParameter(1, surveyId)
                .setParameter(2, day)
                .setParameter(3, sent)
                .setParameter(4, answered)
                .executeUpdate();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
