package dev.earshot.score;

import dev.earshot.score.Estimate.Method;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.MeanInterval;
import dev.earshot.score.statistics.ShareInterval;
import dev.earshot.score.statistics.TangoInterval;
import dev.earshot.score.statistics.WaldInterval;
import dev.earshot.survey.question.Group;
import java.util.Optional;
import java.util.OptionalDouble;

/** The one place figures come from: the same for page, API and export. Confidence is a share, usually .95. */
public final class Scores {

    public static final double CONFIDENCE = Confidence.DEFAULT.share();

    private Scores() {}

    public static Estimate estimate(Metric metric, Histogram answers) {
        return estimate(metric, answers, CONFIDENCE);
    }

    /** With the method that keeps its promise at small n and at the ends of the scale. */
    public static Estimate estimate(Metric metric, Histogram answers, double confidence) {
        return estimate(metric, answers, confidence, Design.SIMPLE);
    }

    /** Of answers that are not independent: the interval of as many as say as much. */
    public static Estimate estimate(Metric metric, Histogram answers, double confidence, Design design) {
        return estimate(metric, answers, confidence, method(metric), design);
    }

    /** With a method of choice, to agree with somebody else's calculator; not every method fits every metric. */
    public static Estimate estimate(Metric metric, Histogram answers, double confidence, Method method) {
        return estimate(metric, answers, confidence, method, Design.SIMPLE);
    }

    public static Estimate estimate(Metric metric, Histogram answers, double confidence, Method method, Design design) {
        long n = answers.total();
        Estimate bare = Estimate.bare(metric.value(answers), confidence, n, design.effective(n), method)
                .of(design.basis());
        return n == 0
                ? bare
                : bare.within(interval(metric, answers.counts(design.widening()), confidence, method), span(metric));
    }

    /** Of weighted answers, as if {@code effectiveN} equal ones were spread like the weights. */
    public static Estimate estimate(Metric metric, WeightedHistogram answers, double confidence) {
        metric.requireScale(answers.lowest(), answers.highest());
        double total = answers.total();
        if (total == 0) {
            return Estimate.bare(OptionalDouble.empty(), confidence, answers.n(), 0, method(metric))
                    .of(Estimate.Basis.WEIGHTED);
        }
        double[] counts = answers.weights();
        double value = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= total;
            value += counts[i] * metric.worth(answers.lowest() + i);
            counts[i] *= answers.effectiveN();
        }
        return Estimate.bare(OptionalDouble.of(value), confidence, answers.n(), answers.effectiveN(), method(metric))
                .of(Estimate.Basis.WEIGHTED)
                .within(interval(metric, counts, confidence, method(metric)), span(metric));
    }

    /** Percent, 0 to 100, in one group of the metric: for CES the promoters are the % who agree that it was easy. */
    public static Estimate share(Metric metric, Group group, Histogram answers, double confidence) {
        return share(Shares.of(metric, answers).count(group), answers.total(), confidence);
    }

    /** Percent, 0 to 100, who gave an answer from {@code from} to {@code to}: a box, or several. */
    public static Estimate boxes(Histogram answers, int from, int to, double confidence) {
        return share(answers.between(from, to), answers.total(), confidence);
    }

    /** Good less bad in points, −100 to 100, of any metric: for CSAT the top two boxes less the bottom two. */
    public static Estimate net(Metric metric, Histogram answers, double confidence) {
        Shares shares = Shares.of(metric, answers);
        long n = shares.answers();
        if (n == 0) {
            return Estimate.bare(OptionalDouble.empty(), confidence, n, n, Method.SCORE);
        }
        Interval interval = TangoInterval.of(shares.detractors(), shares.passives(), shares.promoters(), confidence);
        double value = 100.0 * (shares.promoters() - shares.detractors()) / n;
        return Estimate.bare(OptionalDouble.of(value), confidence, n, n, Method.SCORE)
                .within(Optional.of(interval.times(100)), 200);
    }

    private static Estimate share(long hits, long n, double confidence) {
        if (n == 0) {
            return Estimate.bare(OptionalDouble.empty(), confidence, n, n, Method.WILSON);
        }
        Interval interval = ShareInterval.wilson(hits, n, confidence).times(100);
        return Estimate.bare(OptionalDouble.of(100.0 * hits / n), confidence, n, n, Method.WILSON)
                .within(Optional.of(interval), 100);
    }

    /** Of the figure, with divisor n: √(variance / n), in its unit; empty while nobody has answered. */
    public static OptionalDouble standardError(Metric metric, Histogram answers) {
        long n = answers.total();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(metric.variance(answers) / n));
    }

    private static Method method(Metric metric) {
        return metric.unit() == Metric.Unit.PERCENT ? Method.WILSON : Method.SCORE;
    }

    private static double span(Metric metric) {
        return metric.most() - metric.least();
    }

    /** @param counts of the answers from the lowest value up, whole or not; not all zero */
    private static Optional<Interval> interval(Metric metric, double[] counts, double confidence, Method method) {
        return switch (method) {
            case WALD -> {
                Moments m = Moments.of(metric, counts);
                yield Optional.of(WaldInterval.normal(m.mean(), m.variance(), m.n(), confidence));
            }
            case STUDENT -> {
                Moments m = Moments.of(metric, counts);
                yield WaldInterval.student(m.mean(), m.variance(), m.n(), confidence);
            }
            default ->
                switch (metric.kind().family()) {
                    case NET ->
                        ofNetShare(GroupCounts.of(metric, counts), confidence, method)
                                .map(i -> i.times(100));
                    case SHARE ->
                        Optional.of(ofShare(GroupCounts.of(metric, counts), confidence, method)
                                .times(100));
                    case MEAN -> Optional.of(ofMean(metric, counts, confidence, method));
                };
        };
    }

    private static Optional<Interval> ofNetShare(GroupCounts groups, double confidence, Method method) {
        double down = groups.detractors();
        double neither = groups.passives();
        double up = groups.promoters();
        return switch (method) {
            case SCORE -> Optional.of(TangoInterval.of(down, neither, up, confidence));
            case ADD_THREE -> Optional.of(WaldInterval.addThree(down, neither, up, confidence));
            case SKEWNESS_CORRECTED ->
                groups.answers() < 2
                        ? Optional.empty()
                        : Optional.of(TangoInterval.skewnessCorrected(down, neither, up, confidence));
            default -> throw unfit(method, "NPS");
        };
    }

    private static Interval ofShare(GroupCounts groups, double confidence, Method method) {
        double hits = groups.promoters();
        double n = groups.answers();
        return switch (method) {
            case WILSON, SCORE -> ShareInterval.wilson(hits, n, confidence);
            case JEFFREYS -> ShareInterval.jeffreys(hits, n, confidence);
            case AGRESTI_COULL -> ShareInterval.agrestiCoull(hits, n, confidence);
            case CLOPPER_PEARSON -> ShareInterval.clopperPearson(hits, n, confidence);
            default -> throw unfit(method, "a share");
        };
    }

    private static Interval ofMean(Metric metric, double[] counts, double confidence, Method method) {
        if (method != Method.SCORE) {
            throw unfit(method, "a mean");
        }
        Interval ofScores = MeanInterval.of(metric.lowest(), counts, confidence);
        int ends = metric.lowest() + metric.highest();
        return metric.kind() == Metric.Kind.EASE
                ? new Interval(ends - ofScores.high(), ends - ofScores.low())
                : ofScores;
    }

    private static IllegalArgumentException unfit(Method method, String figure) {
        return new IllegalArgumentException(method + " makes no interval for " + figure);
    }
}
