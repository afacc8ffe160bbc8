package dev.earshot.score.driver.budget;

import java.util.Arrays;

/**
 * A gap between the outcomes of two segments, divided among the attributes that differ: slope times difference of the mean
 * ratings. Parts and rest add up to the gap exactly. R. Oaxaca, International Economic Review 14 (1973).
 *
 * @param gap outcome of the one minus that of the other
 * @param parts one an attribute, in units of the outcome
 * @param rest what no attribute accounts for
 */
public record Decomposition(double gap, double[] parts, double rest) {

    /**
     * @param slopes of one rating point
     * @param one mean ratings of the first segment, and {@code oneOutcome} its outcome
     */
    public static Decomposition of(
            double[] slopes, double[] one, double oneOutcome, double[] other, double otherOutcome) {
        if (slopes.length != one.length || slopes.length != other.length) {
            throw new IllegalArgumentException(
                    slopes.length + " slopes for " + one.length + " and " + other.length + " mean ratings");
        }
        double gap = oneOutcome - otherOutcome;
        double[] parts = new double[slopes.length];
        Arrays.setAll(parts, j -> slopes[j] * (one[j] - other[j]));
        return new Decomposition(gap, parts, gap - Arrays.stream(parts).sum());
    }

    /** "Speed explains −6 of −9 points." */
    public String sentence(int attribute, String name) {
        return name + " explains " + whole(parts[attribute]) + " of " + whole(gap) + " points.";
    }

    private static String whole(double points) {
        long rounded = Math.round(Math.abs(points));
        return (rounded == 0 ? "" : points < 0 ? "−" : "+") + rounded;
    }
}
