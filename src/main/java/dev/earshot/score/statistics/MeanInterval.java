package dev.earshot.score.statistics;

/**
 * The score interval of a mean over a whole scale, in points of the scale. A trial mean is judged by the variance of the
 * likeliest distribution that has it; an end of the scale nobody chose may carry weight there, which is why "everybody
 * gave five stars" still has a width. With two categories it is Wilson's interval, with three Tango's. Papers 1, 2, 5.
 */
public final class MeanInterval {

    private final int lowest;
    private final double[] counts;
    private final double answers;
    private final double mean;

    private MeanInterval(int lowest, double[] counts) {
        this.lowest = lowest;
        this.counts = counts;
        double n = 0;
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            n += counts[i];
            sum += counts[i] * (lowest + i);
        }
        this.answers = n;
        this.mean = sum / n;
    }

    /** @param counts answers for each value from {@code lowest} up to the end of the scale; not all zero */
    public static Interval of(int lowest, double[] counts, double confidence) {
        return new MeanInterval(lowest, counts).interval(Normal.z(confidence));
    }

    private Interval interval(double z) {
        double low = counts[0] == answers ? lowest : Bisection.root(trial -> score(trial) - z, lowest, mean);
        double high = counts[counts.length - 1] == answers
                ? highest()
                : Bisection.root(trial -> score(trial) + z, mean, highest());
        return new Interval(low, high);
    }

    private int highest() {
        return lowest + counts.length - 1;
    }

    /** How many deviations the observed mean lies above the {@code trial} mean. */
    private double score(double trial) {
        return (mean - trial) / Math.sqrt(variance(trial) / answers);
    }

    private double variance(double trial) {
        double leftmost = -1 / (highest() - trial);
        double rightmost = 1 / (trial - lowest);
        double tilt;
        double spareEnd;
        if (counts[0] == 0 && pull(rightmost, trial) > 0) {
            tilt = rightmost;
            spareEnd = lowest;
        } else if (counts[counts.length - 1] == 0 && pull(leftmost, trial) < 0) {
            tilt = leftmost;
            spareEnd = highest();
        } else {
            tilt = Bisection.root(t -> pull(t, trial), leftmost, rightmost);
            spareEnd = trial;
        }
        double variance = 0;
        double spare = 1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double distance = lowest + i - trial;
                double weight = counts[i] / answers / (1 + tilt * distance);
                variance += weight * distance * distance;
                spare -= weight;
            }
        }
        return variance + spare * (spareEnd - trial) * (spareEnd - trial);
    }

    /** Falls as the weights tilt towards low values; zero where the weighted mean is {@code trial}. */
    private double pull(double tilt, double trial) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double distance = lowest + i - trial;
                sum += counts[i] * distance / (1 + tilt * distance);
            }
        }
        return sum;
    }
}
