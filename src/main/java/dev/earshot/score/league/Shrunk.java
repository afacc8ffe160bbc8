package dev.earshot.score.league;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure moved towards the mean of all by the share of it that is noise. Paper 1.
 *
 * @param value μ + (1 − B)(y − μ): between raw figure and mean
 * @param se standard error of it, that of the mean included: √(v(1 − B) + B² se(μ)²)
 * @param b B = v / (v + τ²): how far it moved, above 0 to 1
 * @param own standard error without that of the mean, which all segments share: √(v(1 − B)); 0 where B is 1
 */
public record Shrunk(double value, double se, double b, double own) {

    /**
     * @param y figure of each segment
     * @param v sampling variance of each, above 0
     */
    public static List<Shrunk> of(double[] y, double[] v, Heterogeneity all) {
        return IntStream.range(0, y.length)
                .mapToObj(i -> {
                    double b = v[i] / (v[i] + all.tau2());
                    double own = v[i] * (1 - b);
                    double shared = b * all.se();
                    return new Shrunk(
                            all.mu() + (1 - b) * (y[i] - all.mu()),
                            Math.sqrt(own + shared * shared),
                            b,
                            Math.sqrt(own));
                })
                .toList();
    }

    /** @param sign −1 where lower is better, to rank by it; else 1 */
    Shrunk times(int sign) {
        return new Shrunk(sign * value, se, b, own);
    }
}
