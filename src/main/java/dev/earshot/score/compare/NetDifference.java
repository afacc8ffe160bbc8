package dev.earshot.score.compare;

import dev.earshot.score.Shares;
import dev.earshot.score.statistics.Bell;
import dev.earshot.score.statistics.NoChangeTest;
import dev.earshot.score.statistics.Normal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two independent net scores, after − before, in points from −200 to 200, by every test somebody may ask for. The house
 * itself uses Mantel's with the interval of {@link dev.earshot.score.Change}. Papers 2 and 6.
 *
 * @param mantelZ the N−1 test; empty where all answers are alike
 * @param mantelP 0 to 1; 1 where all answers are alike
 * @param addThree both scores after three answers are added to each
 * @param wald both scores as they are; its error is 0 where each side is all alike
 */
public record NetDifference(double difference, OptionalDouble mantelZ, double mantelP, Bell addThree, Bell wald) {

    /** Empty where a side has no answers. */
    public static Optional<NetDifference> of(Shares before, Shares after) {
        if (before.answers() == 0 || after.answers() == 0) {
            return Optional.empty();
        }
        double difference = net(after) - net(before);
        double n = before.answers() + after.answers();
        double apart = before.promoters() + after.promoters() - before.detractors() - after.detractors();
        double sides = before.promoters() + after.promoters() + before.detractors() + after.detractors();
        double variance = 1e4 * (sides / n - apart / n * apart / n);
        boolean alike = sides == 0 || Math.abs(apart) == n;
        double z = NoChangeTest.mantelZ(difference, variance, before.answers(), after.answers());
        return Optional.of(new NetDifference(
                difference,
                alike ? OptionalDouble.empty() : OptionalDouble.of(z),
                alike ? 1 : Normal.beyond(z),
                addThree(after).minus(addThree(before)),
                wald(after).minus(wald(before))));
    }

    /** Deviations of {@link #addThree}. */
    public double addThreeZ() {
        return addThree.centre() / addThree.error();
    }

    public double addThreeP() {
        return Normal.beyond(addThreeZ());
    }

    /** Empty where each side is all alike. */
    public OptionalDouble waldZ() {
        return wald.error() == 0 ? OptionalDouble.empty() : OptionalDouble.of(wald.centre() / wald.error());
    }

    public OptionalDouble waldP() {
        return waldZ().stream().map(Normal::beyond).findFirst();
    }

    private static double net(Shares shares) {
        return 100.0 * (shares.promoters() - shares.detractors()) / shares.answers();
    }

    private static Bell addThree(Shares shares) {
        return Bell.addThree(shares.detractors(), shares.passives(), shares.promoters())
                .times(100);
    }

    private static Bell wald(Shares shares) {
        double n = shares.answers();
        double net = net(shares) / 100;
        double sides = (shares.promoters() + shares.detractors()) / n;
        return Bell.wald(net, Math.max(0, sides - net * net), n).times(100);
    }
}
