package dev.earshot.rollup.recount;

import dev.earshot.platform.Installation;
import dev.earshot.platform.Retried;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.table.TallyDays;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts one month again, or one ledger, each in a transaction of its own. */
@ApplicationScoped
public class MonthCount {

    /** In {@code tally_check} it stands for the ledger of a survey, which has no months. */
    static final LocalDate LEDGER = LocalDate.EPOCH;

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
    public Outcome month(String survey, LocalDate month, boolean mend) {
        return months(survey, List.of(month), mend);
    }

    /**
     * Some months, from one reading of the answers.
     *
     * @param months their first days, one after the other
     * @param mend whether to put right what is wrong, or to say it alone
     */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = 1800)
    public Outcome months(String survey, List<LocalDate> months, boolean mend) {
        List<LocalDate> inOrder = months.stream().sorted().toList();
        Map<LocalDate, Boolean> first = new TreeMap<>();
        inOrder.forEach(month -> first.put(month, checks.lock(survey, month)));
        LocalDate end = inOrder.get(inOrder.size() - 1).plusMonths(1);
        Map<LocalDate, Deltas> wrong =
                differences.days(survey, inOrder.get(0), end).byMonth();
        Outcome outcome = Outcome.NOTHING;
        for (LocalDate month : inOrder) {
            Deltas deltas = wrong.getOrDefault(month, new Deltas());
            if (first.get(month) && !mend) {
                // An earlier version counted days alone: what it never counted is made now, and is no mistake.
                table.add(deltas.takeQuarters());
            }
            if (mend) {
                table.add(deltas);
            }
            outcome = outcome.plus(kept(survey, month, mend, outcome(deltas)));
        }
        return outcome;
    }

    /** What the latest answers of customers make of a survey. */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = 1800)
    public Outcome ledger(String survey, boolean mend) {
        boolean first = checks.lock(survey, LEDGER);
        Outcome[] sum = {Outcome.NOTHING};
        differences.ledger(survey, installation.zone(), part -> {
            if (mend || !first) {
                sum[0] = sum[0].plus(outcome(part));
            }
            if (mend || first) {
                table.add(part);
            }
        });
        return kept(survey, LEDGER, mend, sum[0]);
    }

    public Checked checked(String survey, LocalDate start, LocalDate end) {
        return checks.of(survey, start, end);
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
