package dev.earshot.score.driver;

import java.util.Arrays;

/**
 * A figure for each attribute in each of many resamples.
 *
 * @param values by resample, then attribute
 */
public record Draws(double[][] values) {

    public int count() {
        return values.length;
    }

    /** Only these attributes, in this order. */
    public Draws columns(int... kept) {
        return new Draws(Arrays.stream(values)
                .map(draw -> Arrays.stream(kept).mapToDouble(j -> draw[j]).toArray())
                .toArray(double[][]::new));
    }

    public Draws times(double factor) {
        return new Draws(Arrays.stream(values)
                .map(draw -> Arrays.stream(draw).map(value -> factor * value).toArray())
                .toArray(double[][]::new));
    }

    /** The figure below which a {@code share} of the resamples lies, between neighbours in proportion. */
    public double percentile(int attribute, double share) {
        return percentile(column(attribute), share);
    }

    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private double[] column(int attribute) {
        return Arrays.stream(values)
                .mapToDouble(draw -> draw[attribute])
                .sorted()
                .toArray();
    }

    /** Both ends of the percentile interval. */
    public double[] interval(int attribute, double confidence) {
        double[] sorted = column(attribute);
        return new double[] {percentile(sorted, (1 - confidence) / 2), percentile(sorted, 1 - (1 - confidence) / 2)};
    }

    /** The interval of one attribute's figure minus another's: it leaves 0 out when the two can be told apart. */
    public double[] gap(int attribute, int other, double confidence) {
        return new Draws(Arrays.stream(values)
                        .map(draw -> new double[] {draw[attribute] - draw[other]})
                        .toArray(double[][]::new))
                .interval(0, confidence);
    }

    /** How often each attribute took each place, the first at 0: by attribute, then place. Equals take the earlier one first. */
    public int[][] places() {
        int attributes = values.length == 0 ? 0 : values[0].length;
        int[][] places = new int[attributes][attributes];
        for (double[] draw : values) {
            for (int j = 0; j < attributes; j++) {
                int place = 0;
                for (int other = 0; other < attributes; other++) {
                    place += draw[other] > draw[j] || (draw[other] == draw[j] && other < j) ? 1 : 0;
                }
                places[j][place]++;
            }
        }
        return places;
    }

    /** The share of resamples, 0 to 1, in which the attribute came first. */
    public double firstShare(int attribute) {
        return (double) places()[attribute][0] / values.length;
    }
}
