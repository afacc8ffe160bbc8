package dev.earshot.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * How many answered each value of a scale. Only answers count: what was skipped or not shown is in no cell.
 *
 * @param lowest the value {@code counts} begins with
 * @param counts answers per value, one step apart; none negative, at least one value
 */
public record Histogram(int lowest, List<Long> counts) {

    public Histogram {
        counts = List.copyOf(counts);
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a histogram counts answers, not " + counts);
        }
    }

    public static Histogram of(int lowest, long... counts) {
        return new Histogram(lowest, LongStream.of(counts).boxed().toList());
    }

    /** Nobody has answered yet; both ends belong to the scale. */
    public static Histogram empty(int lowest, int highest) {
        return new Histogram(lowest, Collections.nCopies(highest - lowest + 1, 0L));
    }

    public int highest() {
        return lowest + counts.size() - 1;
    }

    /** Answers of {@code value}; 0 off the scale. */
    public long count(int value) {
        return lowest <= value && value <= highest() ? counts.get(value - lowest) : 0;
    }

    public long total() {
        return between(lowest, highest());
    }

    /** Answers from {@code from} to {@code to}, both included. */
    public long between(int from, int to) {
        long sum = 0;
        for (int value = Math.max(from, lowest); value <= Math.min(to, highest()); value++) {
            sum += count(value);
        }
        return sum;
    }

    /** One more answer. */
    public Histogram plus(int value) {
        if (value < lowest || value > highest()) {
            throw new IllegalArgumentException(value + " is not on the scale " + lowest + " to " + highest());
        }
        List<Long> more = new ArrayList<>(counts);
        more.set(value - lowest, count(value) + 1);
        return new Histogram(lowest, more);
    }

    /** Both groups of answers together; they share a scale. */
    public Histogram plus(Histogram other) {
        if (lowest != other.lowest || counts.size() != other.counts.size()) {
            throw new IllegalArgumentException("answers on different scales are never pooled: " + lowest + " to "
                    + highest() + " and " + other.lowest + " to " + other.highest());
        }
        List<Long> both = new ArrayList<>(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            both.add(counts.get(i) + other.counts.get(i));
        }
        return new Histogram(lowest, both);
    }

    /** Average answer on the scale; empty while nobody has answered. */
    public OptionalDouble mean() {
        return Metric.mean(lowest, highest()).value(this);
    }

    /** Sample standard deviation (divisor n − 1), in points of the scale; empty below two answers. */
    public OptionalDouble deviation() {
        if (total() < 2) {
            return OptionalDouble.empty();
        }
        double variance = Metric.mean(lowest, highest()).variance(this) * total() / (total() - 1);
        return OptionalDouble.of(Math.sqrt(variance));
    }

    /** The answer in the middle, or halfway between the two there; empty while nobody has answered. */
    public OptionalDouble median() {
        long n = total();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((atRank((n + 1) / 2) + atRank(n / 2 + 1)) / 2.0);
    }

    /** @param rank 1 for the lowest answer */
    private int atRank(long rank) {
        int value = lowest;
        for (long seen = count(value); seen < rank; seen += count(value)) {
            value++;
        }
        return value;
    }
}
