package dev.earshot.insight.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From all that came to what is counted; it adds up.
 *
 * @param received all responses and taps of the days, or all decisions whether to ask
 * @param n what the figure rests on
 */
public record Waterfall(long received, List<Step> steps, long n) {

    /** @param left how many are left after it */
    public record Step(Exclusion reason, long count, long left) {}

    public Waterfall {
        steps = List.copyOf(steps);
        long left = received;
        for (Step step : steps) {
            left -= step.count;
            if (step.count < 0 || step.left != left) {
                throw new IllegalArgumentException("a waterfall adds up, which " + steps + " does not");
            }
        }
        if (left != n) {
            throw new IllegalArgumentException(left + " are left of " + received + ", not " + n);
        }
    }

    /** @return empty where they do not add up: they are brought up to date at this moment, or were counted wrong */
    static Optional<Waterfall> of(long received, Map<Exclusion, Long> leftOut, long n) {
        List<Step> steps = new ArrayList<>();
        long left = received;
        for (Exclusion reason : Exclusion.values()) {
            Long count = leftOut.get(reason);
            if (count != null) {
                left -= count;
                steps.add(new Step(reason, count, left));
            }
        }
        boolean addsUp = left == n && steps.stream().allMatch(step -> step.count >= 0);
        return addsUp ? Optional.of(new Waterfall(received, steps, n)) : Optional.empty();
    }
}
