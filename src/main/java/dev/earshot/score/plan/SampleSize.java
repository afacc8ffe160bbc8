package dev.earshot.score.plan;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.statistics.Normal;
import java.util.OptionalDouble;

/**
 * How many answers a question takes. Variances are those of single answers, in squared units of the margin or change beside
 * them, points or shares alike: of NPS 10,000 · (u + d − (u − d)²), at most 10,000.
 *
 * @param exact before rounding up; may be below 1, even negative, where hardly any are needed
 */
public record SampleSize(double exact) {

    /** What the adjusted interval adds by itself; {@link dev.earshot.score.statistics.Bell#addThree}. Papers 1 and 2. */
    private static final double ADDED = 3;

    /** Of a net share, in squared shares, at most 1; times 10,000 for points. */
    public static double netVariance(double detractors, double promoters) {
        return promoters + detractors - (promoters - detractors) * (promoters - detractors);
    }

    /** For the figure give or take {@code margin}, above 0. */
    public static SampleSize forMargin(double variance, double margin, double confidence) {
        return new SampleSize(simple(variance, margin, confidence).exact - ADDED);
    }

    /** The same by Wald's interval: three more. */
    public static SampleSize simple(double variance, double margin, double confidence) {
        return new SampleSize(Math.pow(Normal.z(confidence) / positive(margin), 2) * positive(variance));
    }

    /**
     * In each of two periods or groups, so that a true {@code change} is seen as one.
     *
     * @param power how often it shall be seen, usually .8
     */
    public static SampleSize forChange(double variance, double change, double confidence, double power) {
        double z = Normal.z(confidence) + Normal.quantile(power);
        return new SampleSize(2 * Math.pow(z / positive(Math.abs(change)), 2) * positive(variance) - ADDED);
    }

    /**
     * In each of two groups, so that shares of {@code p1} and {@code p2} are told apart. Paper 3.
     *
     * @param alpha of the two-sided test, usually .05
     */
    public static SampleSize forShares(double p1, double p2, double alpha, double power) {
        double both = (p1 + p2) / 2;
        double root = Normal.z(1 - alpha) * Math.sqrt(2 * both * (1 - both))
                + Normal.quantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        return new SampleSize(Math.pow(root / positive(Math.abs(p1 - p2)), 2));
    }

    /**
     * The smallest true change that {@code n} answers in each period show so often as {@code power}: {@link #forChange} the
     * other way round.
     */
    public static double detectable(double variance, double n, double confidence, double power) {
        return (Normal.z(confidence) + Normal.quantile(power)) * Math.sqrt(2 * positive(variance) / (n + ADDED));
    }

    /** The same with as many answers as these, spread like these; empty while they are all alike and nobody knows. */
    public static OptionalDouble detectable(Metric metric, Histogram answers, double confidence, double power) {
        long n = answers.total();
        return n == 0 || metric.variance(answers) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(detectable(metric.variance(answers), n, confidence, power));
    }

    /** Whole answers, 1 or more. */
    public long answers() {
        return Math.max(1, (long) Math.ceil(exact));
    }

    /** With customers who answer several times. */
    public SampleSize times(double deff) {
        return new SampleSize(exact * Math.max(1, deff));
    }

    /** Whom to ask, where {@code rate} of those asked answer, above 0 up to 1. */
    public long invitations(double rate) {
        return (long) Math.ceil(answers() / Math.min(1, positive(rate)));
    }

    private static double positive(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("variance, margin, change and rate are above 0, not " + value);
        }
        return value;
    }
}
