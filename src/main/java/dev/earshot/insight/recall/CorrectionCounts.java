package dev.earshot.insight.recall;

import dev.earshot.response.Counted;
import dev.earshot.response.ResponseChanged;
import dev.earshot.response.ResponsesChanged;
import dev.earshot.survey.question.Answer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts, in the transaction that does so, how often a score that was given is taken back, changed or moved. What only adds
 * answers makes the tallies grow and is not counted here, so that nothing is written for it.
 */
@ApplicationScoped
public class CorrectionCounts {

    private final EntityManager database;

    CorrectionCounts(EntityManager database) {
        this.database = database;
    }

    /** Before the tallies, whose rows everybody waits for. */
    void count(@Observes @Priority(Interceptor.Priority.APPLICATION) ResponsesChanged changes) {
        for (ResponseChanged changed : changes.all()) {
            changed.before()
                    .filter(before -> isTakenBack(before, changed.after()))
                    .ifPresent(before -> add(changed.revision().survey().id(), before.day()));
        }
    }

    private static boolean isTakenBack(Counted before, Optional<Counted> after) {
        return after.filter(now -> now.day().equals(before.day())
                        && now.segments().equals(before.segments())
                        && before.answers().given().entrySet().stream()
                                .filter(one -> one.getValue() instanceof Answer.Score)
                                .allMatch(one -> one.getValue()
                                        .equals(now.answers().given().get(one.getKey()))))
                .isEmpty();
    }

    /** Of answers of the months that the days lie in, or between. */
    @Transactional
    public long of(String survey, LocalDate from, LocalDate to) {
        Object sum = database.createNativeQuery("select coalesce(sum(corrections), 0) from correction_count"
                        + " where survey_id = ?1 and month_start >= ?2 and month_start <= ?3")
                .setParameter(1, survey)
                .setParameter(2, from.withDayOfMonth(1))
                .setParameter(3, to)
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    /** The same, month by month; a month without any is left out. */
    @Transactional
    public Map<YearMonth, Long> byMonth(String survey, LocalDate from, LocalDate to) {
        List<?> rows = database.createNativeQuery("select month_start, corrections from correction_count"
                        + " where survey_id = ?1 and month_start >= ?2 and month_start <= ?3")
                .setParameter(1, survey)
                .setParameter(2, from.withDayOfMonth(1))
                .setParameter(3, to)
                .getResultList();
        Map<YearMonth, Long> months = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            LocalDate month = columns[0] instanceof LocalDate date ? date : ((java.sql.Date) columns[0]).toLocalDate();
            months.put(YearMonth.from(month), ((Number) columns[1]).longValue());
        }
        return months;
    }

    /** Two transactions that begin the same month at once make one of them run again. */
    private void add(String survey, LocalDate day) {
        String update =
                "update correction_count set corrections = corrections + 1 where survey_id = ?1 and month_start = ?2";
        String insert = "insert into correction_count (survey_id, month_start, corrections) values (?1, ?2, 1)";
        if (execute(update, survey, day) == 0) {
            execute(insert, survey, day);
        }
    }

    private int execute(String sql, String survey, LocalDate day) {
        return database.createNativeQuery(sql)
                .setParameter(1, survey)
                .setParameter(2, day.withDayOfMonth(1))
                .executeUpdate();
    }
}
