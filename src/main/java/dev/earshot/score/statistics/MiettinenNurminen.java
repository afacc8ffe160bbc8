package dev.earshot.score.statistics;

/**
 * The score interval of a difference of two shares, first − second, −1 to 1. Each trial difference is judged by the variance
 * of the likeliest pair of shares that far apart. O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985).
 */
public final class MiettinenNurminen {

    private final double hits;
    private final double answers;
    private final double otherHits;
    private final double otherAnswers;

    private MiettinenNurminen(double hits, double answers, double otherHits, double otherAnswers) {
        this.hits = hits;
        this.answers = answers;
        this.otherHits = otherHits;
        this.otherAnswers = otherAnswers;
    }

    /** @param answers of the first; like {@code otherAnswers} above 0 */
    public static Interval of(double hits, double answers, double otherHits, double otherAnswers, double confidence) {
        double z = Normal.z(confidence);
        MiettinenNurminen both = new MiettinenNurminen(hits, answers, otherHits, otherAnswers);
        double difference = both.difference();
        return new Interval(
                Bisection.root(trial -> both.score(trial) - z, -1, difference),
                Bisection.root(trial -> both.score(trial) + z, difference, 1));
    }

    private double difference() {
        return hits / answers - otherHits / otherAnswers;
    }

    private double score(double trial) {
        double distance = difference() - trial;
        if (distance == 0) {
            return 0;
        }
        double all = answers + otherAnswers;
        double other = likeliestOther(trial);
        double own = other + trial;
        double variance = own * (1 - own) / answers + other * (1 - other) / otherAnswers;
        return distance / Math.sqrt(Math.max(0, variance) * all / (all - 1));
    }

    /** The likeliest second share, were the first {@code trial} above it. */
    private double likeliestOther(double trial) {
        return Bisection.root(
                share -> pull(hits, share + trial)
                        - pull(answers - hits, 1 - share - trial)
                        + pull(otherHits, share)
                        - pull(otherAnswers - otherHits, 1 - share),
                Math.max(0, -trial),
                Math.min(1, 1 - trial));
    }

    private static double pull(double count, double share) {
        return count == 0 ? 0 : count / Math.max(share, Double.MIN_NORMAL);
    }
}
