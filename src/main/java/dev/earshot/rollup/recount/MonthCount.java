package dev.earshot.rollup.recount;

import dev.earshot.platform.Retried;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.table.TallyDays;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Counts one month again, or one ledger, each in a transaction of its own. */
@ApplicationScoped
public class MonthCount {

    /** In {@code tally_check} it stands for the ledger of a survey, which has no months. */
    private static final LocalDate LEDGER = LocalDate.EPOCH;

    private final Differences differences;
    private final TallyDays table;
    private final CheckRows checks;
    private final DifferenceWords words;

    MonthCount(Differences differences, TallyDays table, CheckRows checks, DifferenceWords words) {
        this.differences = differences;
        this.table = table;
        this.checks = checks;
        this.words = words;
    }

    /**
     * @param month its first day
     * @param mend whether to put right what is wrong, or to say it alone
     */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = 900)
    public Outcome month(String survey, LocalDate month, boolean mend) {
        checks.lock(survey, month);
        LocalDate end = month.plusMonths(1);
        Deltas deltas = differences.days(survey, month, end);
        deltas.add(differences.quarters(survey, month, end));
        if (mend) {
            table.add(deltas);
        }
        return kept(survey, month, mend, outcome(deltas));
    }

    /** What the latest answers of customers make of a survey. */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = 1800)
    public Outcome ledger(String survey, boolean mend) {
        checks.lock(survey, LEDGER);
        Outcome[] sum = {Outcome.NOTHING};
        differences.ledger(survey, part -> {
            sum[0] = sum[0].plus(outcome(part));
            if (mend) {
                table.add(part);
            }
        });
        return kept(survey, LEDGER, mend, sum[0]);
    }

    private Outcome outcome(Deltas deltas) {
        List<String> sentences = words.of(deltas);
        return new Outcome(deltas.days().size() + deltas.quarters().size(), sentences);
    }

    private Outcome kept(String survey, LocalDate month, boolean mend, Outcome outcome) {
        CheckState wrong = mend ? CheckState.REPAIRED : CheckState.QUARANTINED;
        checks.keep(survey, month, outcome.isClean() ? CheckState.VERIFIED : wrong);
        return outcome;
    }
}
