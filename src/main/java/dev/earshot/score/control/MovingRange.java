package dev.earshot.score.control;

import dev.earshot.score.statistics.Median;

/** How far neighbouring values lie apart: noise, measured so that a slow drift does not count as noise. */
final class MovingRange {

    /** The mean range of two standard normal values, as the tables have it. */
    private static final double D2 = 1.128;

    private MovingRange() {}

    /** Absolute differences of neighbours: one fewer than values. */
    static double[] of(double[] series) {
        double[] ranges = new double[Math.max(0, series.length - 1)];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(series[i + 1] - series[i]);
        }
        return ranges;
    }

    /** Needs two values. */
    static double mean(double[] series) {
        double sum = 0;
        for (double range : of(series)) {
            sum += range;
        }
        return sum / (series.length - 1);
    }

    /** Needs two values. */
    static double median(double[] series) {
        return Median.of(of(series));
    }

    /** Standard deviation of one value; 0 where none ever moved. Needs two values. */
    static double sigma(double[] series) {
        return mean(series) / D2;
    }
}
