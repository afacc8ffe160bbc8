package dev.earshot.demo.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Chance from a seed: the same throws in the same order. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own for one happening, so that how often they are thrown changes no other happening. */
    public Dice split() {
        return new Dice(random.split());
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0, below {@code end}. */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** From {@code low}, below {@code high}, each value as likely. */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From a normal distribution around 0. */
    public double bell(double deviation) {
        return deviation * random.nextGaussian();
    }

    /** From an exponential distribution, to the second. */
    public Duration wait(Duration mean) {
        return Duration.ofSeconds((long) (-StrictMath.log(1 - random.nextDouble()) * mean.toSeconds()));
    }

    public <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    public <T> T one(List<T> of, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * of.stream().mapToDouble(weight).sum();
        for (T each : of) {
            left -= weight.applyAsDouble(each);
            if (left < 0) {
                return each;
            }
        }
        return of.get(of.size() - 1);
    }

    /** A whole number with this mean, the fraction left to chance. */
    public int about(double mean) {
        return (int) mean + (chance(mean - (int) mean) ? 1 : 0);
    }

    /** UUID version 7 (RFC 9562) of that moment. */
    public UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
