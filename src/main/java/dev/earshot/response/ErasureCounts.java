package dev.earshot.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** How many answered forms were erased, so that figures which differ from printed ones can say why. Never whose. */
@ApplicationScoped
public class ErasureCounts {

    private final EntityManager database;

    ErasureCounts(EntityManager database) {
        this.database = database;
    }

    /** Erased among those answered in the months that {@code start} and the day before {@code end} lie in, or between. */
    @Transactional
    public long of(String surveyId, LocalDate start, LocalDate end) {
        Object sum = database.createNativeQuery("select coalesce(sum(erased), 0) from erasure_count"
                        + " where survey_id = ?1 and month_start >= ?2 and month_start < ?3")
                .setParameter(1, surveyId)
                .setParameter(2, start.withDayOfMonth(1))
                .setParameter(3, end)
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    /** Erased in all: another number says that what was made before may hold erased answers. */
    @Transactional
    public long all() {
        return ((Number) database.createNativeQuery("select coalesce(sum(erased), 0) from erasure_count")
                        .getSingleResult())
                .longValue();
    }

    /** Two transactions that begin the same month at once make one of them run again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String surveyId, LocalDate answeredOn) {
        String update = "update erasure_count set erased = erased + 1 where survey_id = ?1 and month_start = ?2";
        String insert = "insert into erasure_count (survey_id, month_start, erased) values (?1, ?2, 1)";
        if (execute(update, surveyId, answeredOn) == 0) {
            execute(insert, surveyId, answeredOn);
        }
    }

    private int execute(String sql, String surveyId, LocalDate answeredOn) {
        return database.createNativeQuery(sql)
                .setParameter(1, surveyId)
                .setParameter(2, answeredOn.withDayOfMonth(1))
                .executeUpdate();
    }
}
