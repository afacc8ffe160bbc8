package dev.earshot.invitation.quota;

import dev.earshot.survey.invite.Timing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives places in the days of a survey with a daily cap: in today while there is one, else in the first day with room. The
 * day's row is held until the end of the transaction, so instances count one after the other.
 */
@ApplicationScoped
public class DailyQuota implements PanacheRepositoryBase<DailyQuotaRow, DailyQuotaRow.Key> {

    /** Nothing waits longer; a rule on the age of events drops what would, long before. */
    private static final int MOST_DAYS = 366;

    /** @param number counts the places of the day from 0 */
    public record Place(LocalDate day, int number) {}

    /** Whoever calls tries again after a conflict: two may begin a day at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Place take(String surveyId, int cap, LocalDate today, Timing timing) {
        OptionalInt now = taken(surveyId, cap, today);
        if (now.isPresent()) {
            return new Place(today, now.getAsInt());
        }
        LocalDate day = last(surveyId).filter(last -> last.isAfter(today)).orElse(today.plusDays(1));
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            if (timing.weekdays().contains(day.getDayOfWeek())) {
                OptionalInt number = taken(surveyId, cap, day);
                if (number.isPresent()) {
                    return new Place(day, number.getAsInt());
                }
            }
        }
        throw new IllegalStateException("no place within a year: survey=" + surveyId);
    }

    /** Days fill one after the other, so those before the last one are full. */
    private Optional<LocalDate> last(String surveyId) {
        return find("key.surveyId = ?1 order by key.localDay desc", surveyId)
                .firstResultOptional()
                .map(row -> row.key.localDay());
    }

    /** Counts one more; empty where the day is full. */
    private OptionalInt taken(String surveyId, int cap, LocalDate day) {
        DailyQuotaRow.Key key = new DailyQuotaRow.Key(surveyId, day);
        DailyQuotaRow row = findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            persistAndFlush(new DailyQuotaRow(key));
            return OptionalInt.of(0);
        }
        return row.taken >= cap ? OptionalInt.empty() : OptionalInt.of(row.taken++);
    }
}
