package dev.earshot.rollup;

import dev.earshot.rollup.recount.Checked;
import dev.earshot.rollup.recount.CountedMonths;
import dev.earshot.rollup.recount.MonthCount;
import dev.earshot.rollup.recount.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts all answers again, to compare with the stored counts or to put them right: each survey in one reading, in a transaction
 * of its own, while answers come in.
 */
@ApplicationScoped
public class Recount {

    private final CountedMonths months;
    private final MonthCount count;

    Recount(CountedMonths months, MonthCount count) {
        this.months = months;
        this.count = count;
    }

    /** Every survey that was ever live. */
    public List<String> surveys() {
        return months.surveys();
    }

    /** Where the stored counts of a survey differ from the answers; each month that does is marked so. */
    public Outcome check(String survey) {
        return count(survey, false);
    }

    /** Puts right where they differ. */
    public Outcome mend(String survey) {
        return count(survey, true);
    }

    /** Where the stored counts differ from the answers, one sentence each; empty when all is well. */
    public List<String> differences() {
        return surveys().stream()
                .map(this::check)
                .reduce(Outcome.NOTHING, Outcome::plus)
                .sentences();
    }

    /** Puts all counts right. @return how many were wrong or missing */
    public long rebuild() {
        return surveys().stream()
                .map(this::mend)
                .reduce(Outcome.NOTHING, Outcome::plus)
                .rows();
    }

    /** When the counts of these days were last compared with the answers, and whether some are known to be wrong. */
    public Checked checked(String survey, LocalDate start, LocalDate end) {
        return count.checked(survey, start, end);
    }

    private Outcome count(String survey, boolean mend) {
        months.number(survey);
        List<LocalDate> all = months.of(survey);
        all.forEach(month -> months.fill(survey, month));
        return count.everything(survey, all, mend);
    }
}
