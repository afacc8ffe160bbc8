package dev.earshot.score.integrity;

import dev.earshot.score.statistics.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * How far the share of each unit lies from that of all, in standard deviations. Honest units differ by more than sampling
 * alone, so deviations are measured in the spread of the bulk of them: φ is the mean of z² with the outer tenth at either
 * end pulled in, and below 1 counts as 1. Paper 1. Simulated with 40 units: three bad ones are found in 99 of 100 cases and
 * false alarms are rare beside them; where none is bad but honest rates vary by four points, one plot in three has one.
 *
 * @param center share of all units together, above 0 and below 1
 * @param phi how many times the variance of sampling the units vary, 1 or more
 * @param z deviations of the units in the order given, in standard deviations of sampling
 */
record FunnelPlot(double center, double phi, double[] z) {

    private static final double TAIL = .1;

    /** Units of a kind, with what counts at each. */
    interface Unit {
        String name();

        long hits();

        /** Of which {@link #hits} are. */
        long of();
    }

    interface Sentence<U> {
        Alarm alarm(U unit, double deviation, double center);
    }

    /** @param fewest {@link Unit#of} of a unit that is judged, and compared with; at least 1 */
    static <U extends Unit> List<Alarm> alarms(
            List<? extends U> units, long fewest, DoublePredicate beyond, Sentence<U> sentence) {
        List<? extends U> judged =
                units.stream().filter(unit -> unit.of() >= fewest).toList();
        return of(
                        judged.stream().mapToLong(Unit::hits).toArray(),
                        judged.stream().mapToLong(Unit::of).toArray())
                .map(plot -> IntStream.range(0, judged.size())
                        .filter(i -> beyond.test(plot.corrected(i)))
                        .mapToObj(i -> sentence.alarm(judged.get(i), plot.corrected(i), plot.center))
                        .toList())
                .orElse(List.of());
    }

    /**
     * @param hits what counts, by unit
     * @param of of which; above 0
     * @return empty without units, or where all or none count
     */
    static Optional<FunnelPlot> of(long[] hits, long[] of) {
        double all = Arrays.stream(of).asDoubleStream().sum();
        double good = Arrays.stream(hits).asDoubleStream().sum();
        if (good == 0 || good == all) {
            return Optional.empty();
        }
        double center = good / all;
        double[] z = IntStream.range(0, of.length)
                .mapToDouble(i -> ((double) hits[i] / of[i] - center) / Math.sqrt(center * (1 - center) / of[i]))
                .toArray();
        return Optional.of(new FunnelPlot(center, phi(z), z));
    }

    private static double phi(double[] z) {
        double low = Quantile.of(z, TAIL);
        double high = Quantile.of(z, 1 - TAIL);
        return Math.max(
                1,
                Arrays.stream(z)
                        .map(value -> Math.max(low, Math.min(high, value)))
                        .map(value -> value * value)
                        .average()
                        .orElseThrow());
    }

    /** Deviation of unit {@code i} as units vary. */
    double corrected(int i) {
        return z[i] / Math.sqrt(phi);
    }
}
