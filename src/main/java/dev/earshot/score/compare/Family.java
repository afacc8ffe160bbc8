package dev.earshot.score.compare;

import dev.earshot.score.Change;
import dev.earshot.score.Design;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * All comparisons of one scan, judged together: of sixty segments where nothing changed, three "change" by chance. Who
 * belongs is settled by how many answered, before anybody looks at what. Paper 7.
 *
 * @param members in the order they are shown; all of them, also those too small to enter
 */
public record Family(List<Member> members) {

    /** False finds among the finds of a list to look through. */
    public static final double EXPLORING = .10;
    /** The same among alerts, which cost somebody an evening. */
    public static final double ALERTING = .05;

    /** @param name of a segment and figure, unique in its family */
    public record Member(String name, Change change) {

        /** Whether both sides have the ten answers it takes to enter. A side that is held back has none. */
        public boolean enters() {
            return change.pValue().isPresent()
                    && change.before().n() >= Gate.FEWEST_TO_CONCLUDE
                    && change.after().n() >= Gate.FEWEST_TO_CONCLUDE;
        }
    }

    /**
     * @param adjusted the p-value after all comparisons; empty for who did not enter
     * @param verdict a signal where the adjusted p-value is at most q and the interval leaves out 0
     */
    public record Judged(Member member, OptionalDouble adjusted, Verdict verdict) {}

    public Family {
        members = List.copyOf(members);
    }

    /** Each segment against all others, never against the total that contains it; "before" is the rest. */
    public static Family againstTheRest(
            Metric metric, Map<String, Histogram> segments, Histogram whole, double confidence) {
        return againstTheRest(metric, segments, whole, Design.SIMPLE, confidence);
    }

    /** @param design of every segment and of the rest */
    public static Family againstTheRest(
            Metric metric, Map<String, Histogram> segments, Histogram whole, Design design, double confidence) {
        List<Member> members = new ArrayList<>();
        segments.forEach((name, part) -> members.add(
                new Member(name, Change.between(metric, whole.minus(part), design, part, design, confidence))));
        return new Family(members);
    }

    /** Each segment of two periods against itself; a segment missing in one is left out. */
    public static Family betweenPeriods(
            Metric metric, Map<String, Histogram> before, Map<String, Histogram> after, double confidence) {
        return betweenPeriods(metric, before, Design.SIMPLE, after, Design.SIMPLE, confidence);
    }

    public static Family betweenPeriods(
            Metric metric,
            Map<String, Histogram> before,
            Design designBefore,
            Map<String, Histogram> after,
            Design designAfter,
            double confidence) {
        List<Member> members = new ArrayList<>();
        after.forEach((name, now) -> {
            if (before.containsKey(name)) {
                members.add(new Member(
                        name, Change.between(metric, before.get(name), designBefore, now, designAfter, confidence)));
            }
        });
        return new Family(members);
    }

    /** How many are judged together. */
    public int size() {
        return (int) members.stream().filter(Member::enters).count();
    }

    /**
     * By Benjamini and Hochberg, in the order of the members.
     *
     * @param q share of false finds among the finds, {@link #EXPLORING} or {@link #ALERTING}
     */
    public List<Judged> judge(double q) {
        double[] adjusted = Adjusted.benjaminiHochberg(members.stream()
                .filter(Member::enters)
                .mapToDouble(member -> member.change().pValue().orElseThrow())
                .toArray());
        List<Judged> judged = new ArrayList<>();
        int next = 0;
        for (Member member : members) {
            OptionalDouble p = member.enters() ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty();
            judged.add(new Judged(member, p, verdict(member.change(), p, q)));
        }
        return List.copyOf(judged);
    }

    private static Verdict verdict(Change change, OptionalDouble p, double q) {
        if (p.isEmpty() || !change.before().conclusive() || !change.after().conclusive()) {
            return Verdict.FEW;
        }
        boolean apart = change.low().orElseThrow() > 0 || change.high().orElseThrow() < 0;
        return p.getAsDouble() <= q && apart ? Verdict.SIGNAL : Verdict.NOISE;
    }
}
