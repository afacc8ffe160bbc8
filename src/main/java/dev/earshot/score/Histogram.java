package dev.earshot.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * How many answered each value of a scale. Only answers count: what was skipped or not shown is in no cell. A value, like a
 * record; not one, because it is added up by the thousand and holds its counts unboxed.
 */
public final class Histogram {

    private final int lowest;
    private final long[] counts;

    private Histogram(long[] counts, int lowest) {
        this.lowest = lowest;
        this.counts = counts;
        if (counts.length == 0 || LongStream.of(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a histogram counts answers, not " + Arrays.toString(counts));
        }
    }

    /** @param counts answers per value, one step apart from {@code lowest}; none negative, at least one value */
    public static Histogram of(int lowest, long... counts) {
        return new Histogram(counts.clone(), lowest);
    }

    /** Nobody has answered yet; both ends belong to the scale. */
    public static Histogram empty(int lowest, int highest) {
        return new Histogram(new long[highest - lowest + 1], lowest);
    }

    /** All of them together, in one pass; they share the scale from {@code lowest} to {@code highest}. */
    public static Histogram sum(int lowest, int highest, Iterable<Histogram> parts) {
        long[] sums = new long[highest - lowest + 1];
        for (Histogram part : parts) {
            part.addTo(sums, lowest);
        }
        return new Histogram(sums, lowest);
    }

    /** The value {@link #counts} begins with. */
    public int lowest() {
        return lowest;
    }

    public int highest() {
        return lowest + counts.length - 1;
    }

    public List<Long> counts() {
        return LongStream.of(counts).boxed().toList();
    }

    /** The counts as doubles, each divided by {@code divisor}: what the formulas take. */
    double[] counts(double divisor) {
        double[] parts = new double[counts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = counts[i] / divisor;
        }
        return parts;
    }

    /** Answers of {@code value}; 0 off the scale. */
    public long count(int value) {
        return lowest <= value && value <= highest() ? counts[value - lowest] : 0;
    }

    public long total() {
        return LongStream.of(counts).sum();
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
        long[] more = counts.clone();
        more[value - lowest]++;
        return new Histogram(more, lowest);
    }

    /** Both groups of answers together; they share a scale. */
    public Histogram plus(Histogram other) {
        long[] both = counts.clone();
        other.addTo(both, lowest);
        return new Histogram(both, lowest);
    }

    /** What is left of these without {@code part}: a segment is compared with the rest, never with the whole it is in. */
    public Histogram minus(Histogram part) {
        if (lowest != part.lowest || counts.length != part.counts.length) {
            throw new IllegalArgumentException(part + " is no part of " + this);
        }
        long[] rest = counts.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= part.counts[i];
        }
        return new Histogram(rest, lowest);
    }

    private void addTo(long[] sums, int from) {
        if (lowest != from || counts.length != sums.length) {
            throw new IllegalArgumentException("answers on different scales are never pooled: " + from + " to "
                    + (from + sums.length - 1) + " and " + lowest + " to " + highest());
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
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

    /** Of the mean, {@link #deviation} / √n, in points of the scale; empty below two answers. */
    public OptionalDouble standardError() {
        OptionalDouble deviation = deviation();
        return deviation.isEmpty() ? deviation : OptionalDouble.of(deviation.getAsDouble() / Math.sqrt(total()));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram histogram
                && lowest == histogram.lowest
                && Arrays.equals(counts, histogram.counts);
    }

    @Override
    public int hashCode() {
        return 31 * lowest + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "from " + lowest + ": " + Arrays.toString(counts);
    }
}
