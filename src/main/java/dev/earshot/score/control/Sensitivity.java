package dev.earshot.score.control;

/**
 * How far from ordinary is far. Simulated on a series where nothing happens, with a {@link Baseline} of 26 weeks: false
 * alarms in the 52 weeks after it, for each kind of chart in the order of the parameters.
 */
public enum Sensitivity {
    /** As in the textbooks: 26, 32 and 28 % of such years have a false alarm, after a baseline of 52 weeks 21, 24 and 20. */
    USUAL(3, 2.86, 5),
    /** For whoever watches many series: 4, 6 and 6 %. Small shifts take about half as long again to be seen. */
    STRICT(4, 4, 9);

    private final double sigmas;
    private final double ewma;
    private final double cusum;

    Sensitivity(double sigmas, double ewma, double cusum) {
        this.sigmas = sigmas;
        this.ewma = ewma;
        this.cusum = cusum;
    }

    /** Limits of single points, in standard deviations. */
    public double sigmas() {
        return sigmas;
    }

    /** Limits of {@link Ewma}, in its own standard deviations. */
    public double ewma() {
        return ewma;
    }

    /** Limit of {@link Cusum}, in standard deviations of one point. */
    public double cusum() {
        return cusum;
    }
}
