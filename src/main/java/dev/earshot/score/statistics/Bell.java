package dev.earshot.score.statistics;

/**
 * An estimate taken as normally distributed, in any unit.
 *
 * @param centre most likely value
 * @param error standard error, 0 or more
 */
public record Bell(double centre, double error) {

    /** @param variance with divisor {@code answers}, in squared units of the mean */
    public static Bell wald(double mean, double variance, double answers) {
        return new Bell(mean, Math.sqrt(variance / answers));
    }

    /** Of a net share, −1 to 1, after three answers are added: ¾ detractor, 1½ passive, ¾ promoter. Paper 4. */
    public static Bell addThree(double detractors, double passives, double promoters) {
        double n = detractors + passives + promoters + 3;
        double net = (promoters - detractors) / n;
        return wald(net, (promoters + detractors + 1.5) / n - net * net, n);
    }

    public Bell times(double factor) {
        return new Bell(centre * factor, error * Math.abs(factor));
    }

    /** Of this less {@code other}, both independent. */
    public Bell minus(Bell other) {
        return new Bell(centre - other.centre, Math.hypot(error, other.error));
    }

    /** Limits may leave the scale. */
    public Interval interval(double confidence) {
        return Interval.around(centre, Normal.z(confidence) * error);
    }

    /** How likely the truth is {@code value} or more, 0 to 1. */
    public double chanceAtLeast(double value) {
        return error == 0 ? (centre >= value ? 1 : 0) : Normal.above((value - centre) / error);
    }
}
