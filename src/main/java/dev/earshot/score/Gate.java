package dev.earshot.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides what is shown. First privacy: below k of the {@link Programme} an estimate comes back {@linkplain
 * Estimate#suppressed suppressed}, without figure or n. Then noise: its {@link Quality} says how to draw it, and {@link
 * Estimate#conclusive} whether anything follows from it. A lone identified answer passes, as a grey point with band and n.
 */
public final class Gate {

    /** Answers below which nothing is concluded, however narrow the interval. */
    public static final int FEWEST_TO_CONCLUDE = 10;

    private Gate() {}

    public static Estimate pass(Programme programme, Estimate estimate) {
        return programme.hides(estimate.n()) ? estimate.withheld() : estimate;
    }

    /** A part of a whole that is shown too: held back as well where subtracting would bare the few others. */
    public static Estimate pass(Programme programme, Estimate part, long whole) {
        return programme.hides(whole - part.n()) ? part.withheld() : pass(programme, part);
    }

    /** A change shows nothing of a side that is held back. */
    public static Change pass(Programme programme, Change change) {
        Estimate before = pass(programme, change.before());
        Estimate after = pass(programme, change.after());
        return before.suppressed() || after.suppressed() ? Change.unknown(before, after) : change;
    }

    /**
     * Which parts of a shown whole to hold back: those with fewer than k answers, and with them the next smallest until
     * what is missing from the sum is at least two parts and k answers. Paper 5.
     *
     * @param parts answers in each; together the whole
     * @return positions in {@code parts}
     */
    public static Set<Integer> hidden(Programme programme, List<Long> parts) {
        List<Integer> smallestFirst = new ArrayList<>(IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) > 0)
                .boxed()
                .sorted(Comparator.comparing(parts::get))
                .toList());
        Set<Integer> hidden = new HashSet<>();
        long answers = 0;
        for (int part : smallestFirst) {
            boolean bare = !hidden.isEmpty() && (hidden.size() < 2 || programme.hides(answers));
            if (programme.hides(parts.get(part)) || bare) {
                hidden.add(part);
                answers += parts.get(part);
            }
        }
        return Set.copyOf(hidden);
    }
}
