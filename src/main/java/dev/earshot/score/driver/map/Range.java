package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Draws;

/** A figure with the percentile interval of its resamples. */
public record Range(double value, double low, double high) {

    static Range of(double value, Draws draws, int attribute, double confidence) {
        double[] ends = draws.interval(attribute, confidence);
        return new Range(value, ends[0], ends[1]);
    }

    /** A line met exactly is not passed. */
    boolean crosses(double line) {
        return low <= line && line <= high;
    }

    /** How many times as many answers would draw the interval away from {@code line}, were the value to stay. */
    double timesToLeave(double line) {
        double reach = line > value ? high - value : value - low;
        return Math.pow(reach / Math.abs(value - line), 2);
    }
}
