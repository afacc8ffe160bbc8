package dev.earshot.rollup.delta;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a change adds to the counts and takes from them, by the rows it concerns. Two of them add up in any order. */
public final class Deltas {

    private final SortedMap<TallyKey, Counts> days = new TreeMap<>();
    private final SortedMap<QuarterKey, Counts> quarters = new TreeMap<>();

    /**
     * The one rule by which counts change. Nothing before is a new answer, nothing after is one that was erased; both is an
     * edit, a move to another segment, or a flag set or taken away.
     */
    public static Deltas of(Optional<Contribution> before, Optional<Contribution> after) {
        Deltas deltas = new Deltas();
        if (!before.equals(after)) {
            before.ifPresent(answer -> deltas.count(answer, -1));
            after.ifPresent(answer -> deltas.count(answer, 1));
        }
        return deltas;
    }

    private void count(Contribution answer, int times) {
        everywhere(answer, Basis.RESPONSES, answer.day(), times);
        if (answer.flagged()) {
            everywhere(answer, Basis.FLAGGED, answer.day(), times);
        }
        add(QuarterKey.of(answer.series(), answer.at()), one(answer, times));
    }

    /** Counts an answer on a day under everybody and under each of its segments. */
    void everywhere(Contribution answer, int basis, LocalDate day, int times) {
        add(new TallyKey(answer.series(), basis, TallyKey.EVERYBODY, day), one(answer, times));
        answer.segments()
                .forEach(segment -> add(new TallyKey(answer.series(), basis, segment, day), one(answer, times)));
    }

    public void add(TallyKey key, Counts counts) {
        add(days, key, counts);
    }

    public void add(QuarterKey key, Counts counts) {
        add(quarters, key, counts);
    }

    public void add(Deltas other) {
        other.days.forEach(this::add);
        other.quarters.forEach(this::add);
    }

    public void subtract(Deltas other) {
        other.days.forEach((key, counts) -> add(key, counts.negated()));
        other.quarters.forEach((key, counts) -> add(key, counts.negated()));
    }

    /** The same by month, told by its first day: days by the reporting zone, quarters of an hour by UTC. */
    public Map<LocalDate, Deltas> byMonth() {
        Map<LocalDate, Deltas> months = new TreeMap<>();
        days.forEach((key, counts) -> months.computeIfAbsent(key.day().withDayOfMonth(1), m -> new Deltas())
                .add(key, counts));
        quarters.forEach((key, counts) -> months.computeIfAbsent(
                        LocalDate.ofInstant(QuarterKey.start(key.quarter()), ZoneOffset.UTC)
                                .withDayOfMonth(1),
                        m -> new Deltas())
                .add(key, counts));
        return months;
    }

    /** Takes out what is counted by quarter of an hour. */
    public Deltas takeQuarters() {
        Deltas taken = new Deltas();
        quarters.forEach(taken::add);
        quarters.clear();
        return taken;
    }

    /** In the order in which the rows are to be locked. None of them is nothing. */
    public SortedMap<TallyKey, Counts> days() {
        return days;
    }

    public SortedMap<QuarterKey, Counts> quarters() {
        return quarters;
    }

    public boolean isNothing() {
        return days.isEmpty() && quarters.isEmpty();
    }

    private static Counts one(Contribution answer, int times) {
        Counts counts = new Counts();
        counts.add(answer.column(), times);
        return counts;
    }

    private static <K> void add(SortedMap<K, Counts> rows, K key, Counts counts) {
        Counts sum = rows.computeIfAbsent(key, k -> new Counts());
        sum.add(counts);
        if (sum.isNothing()) {
            rows.remove(key);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deltas deltas && days.equals(deltas.days) && quarters.equals(deltas.quarters);
    }

    @Override
    public int hashCode() {
        return days.hashCode() + quarters.hashCode();
    }

    @Override
    public String toString() {
        return days + " " + quarters;
    }
}
