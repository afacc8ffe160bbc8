package dev.earshot.score.statistics;

import java.util.Arrays;

/**
 * The score interval of a mean over a whole scale, in points of the scale. A trial mean is judged by the variance of the
 * likeliest distribution that has it; an end of the scale nobody chose may carry weight there, which is why "everybody
 * gave five stars" still has a width. With two categories it is Wilson's interval, with three Tango's. Papers 1, 2, 5.
 *
 * <p>About 5 µs: {@link Crossing} needs six or so trials, and the tilt of each starts from that of the trial before.
 */
public final class MeanInterval {

    private static final int STEPS = 200;
    private static final double STILL = 1e-13;

    private final double lowest;
    private final double highest;
    /** The values somebody chose, rising, and how many did. */
    private final double[] values;

    private final double[] counts;
    private final double answers;
    private final double mean;
    private double tilt;

    private MeanInterval(double[] scale, double[] all) {
        this.lowest = scale[0];
        this.highest = scale[scale.length - 1];
        int chosen = 0;
        double n = 0;
        double sum = 0;
        double[] at = new double[all.length];
        double[] count = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            if (all[i] > 0) {
                at[chosen] = scale[i];
                count[chosen++] = all[i];
                n += all[i];
                sum += all[i] * (scale[i] - lowest);
            }
        }
        this.values = Arrays.copyOf(at, chosen);
        this.counts = Arrays.copyOf(count, chosen);
        this.answers = n;
        this.mean = chosen == 1 ? at[0] : lowest + sum / n;
    }

    /** @param counts answers for each value from {@code lowest} up to the end of the scale, whole or not; not all zero */
    public static Interval of(int lowest, double[] counts, double confidence) {
        double[] scale = new double[counts.length];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = lowest + i;
        }
        return of(scale, counts, confidence);
    }

    /**
     * @param scale its values, rising, with both ends also where nobody chose them; they need not be evenly spaced
     * @param counts answers for each of them
     */
    public static Interval of(double[] scale, double[] counts, double confidence) {
        MeanInterval answers = new MeanInterval(scale, counts);
        if (answers.values.length == 0) {
            throw new IllegalArgumentException("a mean of no answers has no limits");
        }
        return answers.interval(Normal.z(confidence));
    }

    private Interval interval(double z) {
        if (values.length == 1) {
            // All alike: the doubt is about an end of the scale, Wilson's interval of a share of 1.
            double doubt = z * z / (answers + z * z);
            return new Interval(mean - doubt * (mean - lowest), mean + doubt * (highest - mean));
        }
        double root = Math.sqrt(answers);
        double low = Crossing.of(trial -> root * (mean - trial) - z * deviation(trial), lowest, mean, guess(-z));
        tilt = 0;
        double high = Crossing.of(trial -> root * (mean - trial) + z * deviation(trial), mean, highest, guess(z));
        return new Interval(low, high);
    }

    /** Where Wald's limit would be. */
    private double guess(double z) {
        return mean + z * Math.sqrt(variance(0, mean) / answers);
    }

    /** Of one answer, in the likeliest distribution with the mean {@code trial}; 0 at the ends, where there is only one. */
    private double deviation(double trial) {
        if (trial <= lowest || trial >= highest) {
            return 0;
        }
        double leftmost = -1 / (highest - trial);
        double rightmost = 1 / (trial - lowest);
        if (values[0] > lowest && pull(rightmost, trial) > 0) {
            return Math.sqrt(
                    variance(rightmost, trial) + spare(rightmost, trial) * (trial - lowest) * (trial - lowest));
        }
        if (values[values.length - 1] < highest && pull(leftmost, trial) < 0) {
            return Math.sqrt(
                    variance(leftmost, trial) + spare(leftmost, trial) * (highest - trial) * (highest - trial));
        }
        tilt = balance(trial, leftmost, rightmost);
        return Math.sqrt(variance(tilt, trial));
    }

    /** The tilt with which the weighted mean is {@code trial}, by Newton's steps held within what is known. */
    private double balance(double trial, double leftmost, double rightmost) {
        double low = leftmost;
        double high = rightmost;
        double t = low < tilt && tilt < high ? tilt : 0;
        for (int i = 0; i < STEPS; i++) {
            double pull = 0;
            double slope = 0;
            for (int v = 0; v < values.length; v++) {
                double distance = values[v] - trial;
                double part = distance / (1 + t * distance);
                pull += counts[v] * part;
                slope += counts[v] * part * part;
            }
            if (pull > 0) {
                low = t;
            } else {
                high = t;
            }
            double next = t + pull / slope;
            next = low < next && next < high ? next : (low + high) / 2;
            if (Math.abs(next - t) <= STILL * Math.max(Math.abs(next), 1 / (highest - lowest))) {
                return next;
            }
            t = next;
        }
        return t;
    }

    /** Falls as the weights tilt towards low values; zero where the weighted mean is {@code trial}. */
    private double pull(double by, double trial) {
        double sum = 0;
        for (int v = 0; v < values.length; v++) {
            double distance = values[v] - trial;
            sum += counts[v] * distance / (1 + by * distance);
        }
        return sum;
    }

    /** What of the whole the chosen values do not carry. */
    private double spare(double by, double trial) {
        double spare = 1;
        for (int v = 0; v < values.length; v++) {
            spare -= counts[v] / answers / (1 + by * (values[v] - trial));
        }
        return Math.max(0, spare);
    }

    private double variance(double by, double trial) {
        double variance = 0;
        for (int v = 0; v < values.length; v++) {
            double distance = values[v] - trial;
            variance += counts[v] / answers / (1 + by * distance) * distance * distance;
        }
        return variance;
    }
}
