package dev.earshot.rollup.recount;

import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Retried;
import dev.earshot.rollup.table.TallyDays;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts one month again, or one ledger, each in a transaction of its own. */
@ApplicationScoped
public class MonthCount {

    /** In {@code tally_check} it stands for the ledger of a survey, which has no months. */
    static final LocalDate LEDGER = LocalDate.EPOCH;

    private static final int SECONDS = 1800;

    private final Differences differences;
    private final TallyDays table;
    private final CheckRows checks;
    private final DifferenceWords words;
    private final Installation installation;

    MonthCount(
            Differences differences,
            TallyDays table,
            CheckRows checks,
            DifferenceWords words,
            Installation installation) {
        this.differences = differences;
        this.table = table;
        this.checks = checks;
        this.words = words;
        this.installation = installation;
    }

    /** One month by itself. @param month its first day */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = SECONDS)
    public Outcome month(String survey, LocalDate month, boolean mend) {
        return count(Scope.days(survey, month, month.plusMonths(1)), List.of(month), mend);
    }

    /** What the latest answers of customers make of a survey. */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = SECONDS)
    public Outcome ledger(String survey, boolean mend) {
        return count(Scope.ledger(survey), List.of(LEDGER), mend);
    }

    /**
     * Everything, from one reading of the answers.
     *
     * @param months first days of all months with answers or counts
     * @param mend whether to put right what is wrong, or to say it alone
     */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = SECONDS)
    public Outcome everything(String survey, List<LocalDate> months, boolean mend) {
        if (months.isEmpty()) {
            return count(Scope.ledger(survey), List.of(LEDGER), mend);
        }
        SortedSet<LocalDate> all = new TreeSet<>(months);
        Scope scope = new Scope(survey, all.first(), all.last().plusMonths(1), true);
        all.add(LEDGER);
        return count(scope, all, mend);
    }

    private Outcome count(Scope scope, Collection<LocalDate> months, boolean mend) {
        Findings findings = new Findings(mend, words);
        months.forEach(month -> findings.begin(month, checks.lock(scope.survey(), month)));
        differences.find(scope, installation.zone(), part -> table.add(findings.take(part)));
        checks.keep(scope, findings.states());
        return findings.outcome();
    }

    public Checked checked(String survey, LocalDate start, LocalDate end) {
        return checks.of(survey, start, end);
    }
}
