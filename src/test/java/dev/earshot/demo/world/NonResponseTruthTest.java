package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.demo.truth.Country;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.score.sample.NonResponse;
import dev.earshot.score.sample.WeightedMean;
import dev.earshot.score.sample.Weighting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Happy customers answer more, so the score is too good. Weights by who answered cannot know that; bounds can, and so does
 * leaving out the stores that were found to meddle, as far as these are the reason.
 */
class NonResponseTruthTest {

    private static final Metric NPS = Metric.nps();

    static LongStream seeds() {
        return Trial.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreOfThoseWhoAnsweredIsBetterThanTheTruth(long seed) {
        Trial trial = Trial.of(seed);
        assertThat(raw(trial) - truth(trial)).isBetween(4.0, 20.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBoundsHoldTheTruth(long seed) {
        Trial trial = Trial.of(seed);
        double rate = (double) trial.orders().size() / trial.world().eligible().size();
        NonResponse bounds =
                NonResponse.of(NPS, List.of(scores(trial.orders())), rate).orElseThrow();
        assertThat(truth(trial)).isBetween(bounds.least(), bounds.most());
        assertThat(bounds.most() - bounds.least()).isCloseTo(200 * (1 - rate), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsByWhoAnsweredDoNotRepairIt(long seed) {
        Trial trial = Trial.of(seed);
        assertThat(Math.abs(weighted(trial) - raw(trial))).isLessThan(2.5);
        assertThat(weighted(trial) - truth(trial)).isGreaterThan(0.6 * (raw(trial) - truth(trial)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutTheStoresThatWereFoundMovesTheScoreTowardsTheTruth(long seed) {
        Trial trial = Trial.of(seed);
        assertThat(withoutFlagged(trial) - truth(trial)).isPositive().isLessThan(raw(trial) - truth(trial) - 0.5);
    }

    /** Of everybody who could have been asked, said or not. */
    private static double truth(Trial trial) {
        long[] counts = new long[11];
        trial.world().eligible().forEach(each -> counts[each.felt()]++);
        return NPS.value(Histogram.of(0, counts)).orElseThrow();
    }

    private static double raw(Trial trial) {
        return NPS.value(scores(trial.orders())).orElseThrow();
    }

    private static double withoutFlagged(Trial trial) {
        Set<String> flagged = Stream.concat(
                        StoreChecks.begging(trial).stream(), StoreChecks.cherryPicking(trial).stream())
                .map(Alarm::unit)
                .collect(Collectors.toSet());
        return NPS.value(scores(trial.orders().stream()
                        .filter(reply -> !flagged.contains(Trial.store(reply)))
                        .toList()))
                .orElseThrow();
    }

    /** By country and by store, to the margins of all who could have been asked. */
    private static double weighted(Trial trial) {
        List<String> stores = trial.world().eligible().stream()
                .map(each -> store(each))
                .distinct()
                .sorted()
                .toList();
        double[][] margins = {new double[Country.ALL.size()], new double[stores.size()]};
        for (Eligible each : trial.world().eligible()) {
            margins[0][each.about().shopper().country().ordinal()]++;
            margins[1][stores.indexOf(store(each))]++;
        }
        int[][] categories = {
            trial.orders().stream()
                    .mapToInt(reply -> reply.ask()
                            .orElseThrow()
                            .about()
                            .shopper()
                            .country()
                            .ordinal())
                    .toArray(),
            trial.orders().stream()
                    .mapToInt(reply -> stores.indexOf(Trial.store(reply)))
                    .toArray()
        };
        double[] worth = trial.orders().stream()
                .mapToDouble(reply -> NPS.worth(Trial.recommend(reply)))
                .toArray();
        Weighting weighting = Weighting.of(categories, margins);
        assertThat(weighting.raking().converged()).isTrue();
        return WeightedMean.of(worth, weighting.weights()).orElseThrow().value();
    }

    private static String store(Eligible each) {
        return each.about().facts().getOrDefault("order.store", "");
    }

    private static Histogram scores(List<Reply> replies) {
        long[] counts = new long[11];
        replies.forEach(reply -> counts[Trial.recommend(reply)]++);
        return Histogram.of(0, counts);
    }
}
