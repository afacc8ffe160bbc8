package dev.earshot.score.league;

import dev.earshot.score.Design;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The figures of segments on a scale where they may be added and averaged, with their sampling variances. Variances come
 * from counts to which a few answers are added, so that a segment where all agree is not taken for certain.
 *
 * @param y figure of each segment: points, means, or log odds of a share
 * @param v sampling variance of each, above 0 unless every answer there is has the same value
 * @param unit turns them into the unit of the metric
 */
record Figures(double[] y, double[] v, DoubleUnaryOperator unit) {

    /** @param segments each with an answer or more */
    static Figures of(Metric metric, List<Histogram> segments) {
        return switch (metric.kind().family()) {
            case NET -> net(metric, segments);
            case SHARE -> share(metric, segments);
            case MEAN -> mean(metric, segments);
        };
    }

    /** Three answers added, as in the adjusted Wald interval: ¾ promoters, 1½ passives, ¾ detractors. */
    private static Figures net(Metric metric, List<Histogram> segments) {
        return new Figures(
                raw(metric, segments),
                segments.stream()
                        .map(segment -> Shares.of(metric, segment))
                        .mapToDouble(shares -> {
                            double n = shares.answers() + 3;
                            double net = (shares.promoters() - shares.detractors()) / n;
                            return 1e4 * ((shares.promoters() + shares.detractors() + 1.5) / n - net * net) / n;
                        })
                        .toArray(),
                DoubleUnaryOperator.identity());
    }

    /** Log odds of Jeffreys' counts: half an answer added on either side. */
    private static Figures share(Metric metric, List<Histogram> segments) {
        List<double[]> counts = segments.stream()
                .map(segment -> Shares.of(metric, segment))
                .map(shares -> new double[] {shares.promoters() + .5, shares.passives() + shares.detractors() + .5})
                .toList();
        return new Figures(
                counts.stream().mapToDouble(c -> Math.log(c[0] / c[1])).toArray(),
                counts.stream().mapToDouble(c -> 1 / c[0] + 1 / c[1]).toArray(),
                odds -> 100 / (1 + Math.exp(-odds)));
    }

    /** Two answers added that are spread like all answers together. */
    private static Figures mean(Metric metric, List<Histogram> segments) {
        Histogram all = segments.stream().reduce(Histogram::plus).orElseThrow();
        double spread = metric.variance(all);
        double center = metric.value(all).orElseThrow();
        return new Figures(
                raw(metric, segments),
                segments.stream()
                        .mapToDouble(segment -> {
                            double n = segment.total();
                            double apart = metric.value(segment).orElseThrow() - center;
                            double variance = (n * metric.variance(segment) + 2 * spread) / (n + 2)
                                    + 2 * n * apart * apart / ((n + 2) * (n + 2));
                            return variance / (n + 2);
                        })
                        .toArray(),
                DoubleUnaryOperator.identity());
    }

    private static double[] raw(Metric metric, List<Histogram> segments) {
        return segments.stream()
                .mapToDouble(segment -> metric.value(segment).orElseThrow())
                .toArray();
    }

    /** Of answers that say less than as many independent ones. */
    Figures of(Design design) {
        return new Figures(
                y,
                Arrays.stream(v).map(variance -> variance * design.widening()).toArray(),
                unit);
    }

    boolean haveNoise() {
        return Arrays.stream(v).allMatch(variance -> variance > 0);
    }
}
