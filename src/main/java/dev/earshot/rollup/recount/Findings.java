package dev.earshot.rollup.recount;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.QuarterKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which months were wrong, and where first, while differences come in; and which of those are to be written. */
final class Findings {

    private final boolean mend;
    private final DifferenceWords words;
    private final Map<LocalDate, Boolean> first = new TreeMap<>();
    private final SortedMap<LocalDate, CheckState> states = new TreeMap<>();
    private final List<String> sentences = new ArrayList<>();
    private long wrong;

    /** @param mend whether to put right what is wrong, or to say it alone */
    Findings(boolean mend, DifferenceWords words) {
        this.mend = mend;
        this.words = words;
    }

    /** @param isNew whether this month, or the ledger, was never compared before */
    void begin(LocalDate month, boolean isNew) {
        first.put(month, isNew);
        states.put(month, CheckState.VERIFIED);
    }

    /** @return what is to be added to the stored counts */
    Deltas take(Deltas part) {
        Deltas write = new Deltas();
        Deltas say = new Deltas();
        part.days().forEach((key, counts) -> {
            boolean ofLedger = key.basis() > Basis.FLAGGED;
            LocalDate month = ofLedger ? MonthCount.LEDGER : key.day().withDayOfMonth(1);
            if (isWrong(month, ofLedger)) {
                say.add(key, counts);
            }
            if (isWritten(month, ofLedger)) {
                write.add(key, counts);
            }
        });
        part.quarters().forEach((key, counts) -> {
            if (isWrong(month(key), true)) {
                say.add(key, counts);
            }
            if (isWritten(month(key), true)) {
                write.add(key, counts);
            }
        });
        wrong += say.days().size() + say.quarters().size();
        sentences.addAll(words.of(say, Outcome.MOST - sentences.size()));
        return write;
    }

    /** An earlier version counted days alone: what it never counted is made now, and is no mistake. */
    private boolean isMade(LocalDate month, boolean isLater) {
        return !mend && isLater && first.getOrDefault(month, false);
    }

    private boolean isWrong(LocalDate month, boolean isLater) {
        if (isMade(month, isLater)) {
            return false;
        }
        states.put(month, mend ? CheckState.REPAIRED : CheckState.QUARANTINED);
        return true;
    }

    private boolean isWritten(LocalDate month, boolean isLater) {
        return mend || isMade(month, isLater);
    }

    private static LocalDate month(QuarterKey key) {
        return LocalDate.ofInstant(QuarterKey.start(key.quarter()), ZoneOffset.UTC)
                .withDayOfMonth(1);
    }

    SortedMap<LocalDate, CheckState> states() {
        return states;
    }

    Outcome outcome() {
        return new Outcome(wrong, List.copyOf(sentences));
    }
}
