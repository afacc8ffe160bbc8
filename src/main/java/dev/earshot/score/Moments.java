package dev.earshot.score;

/**
 * Mean and spread of what answers are worth, where counts may be fractions.
 *
 * @param variance with divisor {@code n}, in squared units of the mean
 */
record Moments(double n, double mean, double variance) {

    /** @param counts from the lowest value of the metric up; not all zero */
    static Moments of(Metric metric, double[] counts) {
        double n = 0;
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            n += counts[i];
            sum += counts[i] * metric.worth(metric.lowest() + i);
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double distance = metric.worth(metric.lowest() + i) - mean;
            squares += counts[i] * distance * distance;
        }
        return new Moments(n, mean, squares / n);
    }
}
