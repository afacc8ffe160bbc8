package dev.earshot.score.compare;

import dev.earshot.score.statistics.Bell;
import dev.earshot.score.statistics.FisherTest;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.MiettinenNurminen;
import dev.earshot.score.statistics.Mover;
import dev.earshot.score.statistics.NoChangeTest;
import dev.earshot.score.statistics.Normal;
import dev.earshot.score.statistics.ShareInterval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two independent shares, first − second, −1 to 1, by every test and interval somebody may ask for. The house itself uses
 * the N−1 test (Fisher's mid-p where counts are sparse) with Newcombe's interval. Papers 2 to 5.
 *
 * @param n1Z the N−1 test; empty, like {@code pearson}, where all answers are alike
 * @param n1P 0 to 1; 1 where all answers are alike
 * @param pearson χ² with one degree of freedom, without correction
 * @param newcombe of two Wilson intervals
 * @param agrestiCaffo Wald's after a hit and a miss are added to each side; may leave −1 to 1
 * @param miettinenNurminen score interval
 * @param fisher Fisher's exact test, both sides
 * @param fisherMidP the same, counting half of what is as likely as seen
 */
public record ShareDifference(
        double difference,
        OptionalDouble n1Z,
        double n1P,
        OptionalDouble pearson,
        OptionalDouble pearsonP,
        Interval newcombe,
        Interval agrestiCaffo,
        Interval miettinenNurminen,
        double fisher,
        double fisherMidP) {

    /**
     * {@code x1} hits in {@code n1} answers against {@code x2} in {@code n2}; empty where a side has no answers.
     *
     * @param confidence of the intervals, 0 to 1
     */
    public static Optional<ShareDifference> of(long x1, long n1, long x2, long n2, double confidence) {
        if (x1 < 0 || x1 > n1 || x2 < 0 || x2 > n2) {
            throw new IllegalArgumentException("no shares: " + x1 + " of " + n1 + " and " + x2 + " of " + n2);
        }
        if (n1 == 0 || n2 == 0) {
            return Optional.empty();
        }
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double both = (double) (x1 + x2) / (n1 + n2);
        double variance = both * (1 - both);
        boolean alike = x1 + x2 == 0 || x1 + x2 == n1 + n2;
        double z = NoChangeTest.mantelZ(p1 - p2, variance, n2, n1);
        double pearsonZ = (p1 - p2) / Math.sqrt(variance * (1.0 / n1 + 1.0 / n2));
        FisherTest fisher = FisherTest.of(x1, n1, x2, n2);
        return Optional.of(new ShareDifference(
                p1 - p2,
                alike ? OptionalDouble.empty() : OptionalDouble.of(z),
                alike ? 1 : Normal.beyond(z),
                alike ? OptionalDouble.empty() : OptionalDouble.of(pearsonZ * pearsonZ),
                alike ? OptionalDouble.empty() : OptionalDouble.of(Normal.beyond(pearsonZ)),
                Mover.difference(
                        p2, ShareInterval.wilson(x2, n2, confidence), p1, ShareInterval.wilson(x1, n1, confidence)),
                addOne(x1, n1).minus(addOne(x2, n2)).interval(confidence),
                MiettinenNurminen.of(x1, n1, x2, n2, confidence),
                fisher.p(),
                fisher.midP()));
    }

    private static Bell addOne(long hits, long answers) {
        double share = (hits + 1.0) / (answers + 2.0);
        return Bell.wald(share, share * (1 - share), answers + 2.0);
    }
}
