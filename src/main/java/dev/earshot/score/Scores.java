package dev.earshot.score;

import dev.earshot.score.Estimate.Basis;
import dev.earshot.score.Estimate.Method;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.MeanInterval;
import dev.earshot.score.statistics.ShareInterval;
import dev.earshot.score.statistics.TangoInterval;
import dev.earshot.score.statistics.WaldInterval;
import dev.earshot.survey.question.Group;
import java.util.Optional;
import java.util.OptionalDouble;

/** The one place figures come from: the same for page, API and export. */
public final class Scores {

    public static final double CONFIDENCE = .95;

    private Scores() {}

    public static Estimate estimate(Metric metric, Histogram answers) {
        return estimate(metric, answers, CONFIDENCE);
    }

    /** With the method that keeps its promise at small n and at the ends of the scale. */
    public static Estimate estimate(Metric metric, Histogram answers, double confidence) {
        return estimate(
                metric, answers, confidence, metric.unit() == Metric.Unit.PERCENT ? Method.WILSON : Method.SCORE);
    }

    /** With a method of choice, to agree with somebody else's calculator; not every method fits every metric. */
    public static Estimate estimate(Metric metric, Histogram answers, double confidence, Method method) {
        Optional<Interval> interval =
                answers.total() == 0 ? Optional.empty() : interval(metric, answers, confidence, method);
        return estimate(
                metric.value(answers), interval, confidence, answers.total(), method, metric.most() - metric.least());
    }

    /** Percent, 0 to 100, in one group of the metric: for CES the promoters are the % who agree that it was easy. */
    public static Estimate share(Metric metric, Group group, Histogram answers, double confidence) {
        long hits = Shares.of(metric, answers).count(group);
        long n = answers.total();
        if (n == 0) {
            return estimate(OptionalDouble.empty(), Optional.empty(), confidence, n, Method.WILSON, 100);
        }
        Interval interval = ShareInterval.wilson(hits, n, confidence).times(100);
        return estimate(OptionalDouble.of(100.0 * hits / n), Optional.of(interval), confidence, n, Method.WILSON, 100);
    }

    private static Estimate estimate(
            OptionalDouble value, Optional<Interval> interval, double confidence, long n, Method method, double span) {
        OptionalDouble low = interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty());
        OptionalDouble high = interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty());
        Estimate ungraded = new Estimate(value, low, high, confidence, n, n, method, Basis.RESPONSES, false, Quality.D);
        Quality quality = Quality.of(ungraded.margin(), span);
        return new Estimate(value, low, high, confidence, n, n, method, Basis.RESPONSES, false, quality);
    }

    private static Optional<Interval> interval(Metric metric, Histogram answers, double confidence, Method method) {
        double n = answers.total();
        double mean = metric.value(answers).orElseThrow();
        return switch (method) {
            case WALD -> Optional.of(WaldInterval.normal(mean, metric.variance(answers), n, confidence));
            case STUDENT -> WaldInterval.student(mean, metric.variance(answers), n, confidence);
            default ->
                switch (metric.kind().family()) {
                    case NET ->
                        ofNetShare(Shares.of(metric, answers), confidence, method)
                                .map(i -> i.times(100));
                    case SHARE ->
                        Optional.of(ofShare(Shares.of(metric, answers).promoters(), n, confidence, method)
                                .times(100));
                    case MEAN -> Optional.of(ofMean(answers, confidence, method));
                };
        };
    }

    private static Optional<Interval> ofNetShare(Shares shares, double confidence, Method method) {
        long down = shares.detractors();
        long neither = shares.passives();
        long up = shares.promoters();
        return switch (method) {
            case SCORE -> Optional.of(TangoInterval.of(down, neither, up, confidence));
            case ADD_THREE -> Optional.of(WaldInterval.addThree(down, neither, up, confidence));
            case SKEWNESS_CORRECTED ->
                shares.answers() < 2
                        ? Optional.empty()
                        : Optional.of(TangoInterval.skewnessCorrected(down, neither, up, confidence));
            default -> throw unfit(method, "NPS");
        };
    }

    private static Interval ofShare(long hits, double n, double confidence, Method method) {
        return switch (method) {
            case WILSON, SCORE -> ShareInterval.wilson(hits, n, confidence);
            case JEFFREYS -> ShareInterval.jeffreys(hits, n, confidence);
            case AGRESTI_COULL -> ShareInterval.agrestiCoull(hits, n, confidence);
            case CLOPPER_PEARSON -> ShareInterval.clopperPearson(hits, n, confidence);
            default -> throw unfit(method, "a share");
        };
    }

    private static Interval ofMean(Histogram answers, double confidence, Method method) {
        if (method != Method.SCORE) {
            throw unfit(method, "a mean");
        }
        double[] counts =
                answers.counts().stream().mapToDouble(Long::doubleValue).toArray();
        return MeanInterval.of(answers.lowest(), counts, confidence);
    }

    private static IllegalArgumentException unfit(Method method, String figure) {
        return new IllegalArgumentException(method + " makes no interval for " + figure);
    }
}
