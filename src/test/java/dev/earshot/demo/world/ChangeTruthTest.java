package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.truth.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search of levels finds the one thing that truly became worse, where it did, and when. */
class ChangeTruthTest {

    static LongStream seeds() {
        return Trial.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFirstFindIsTheTrueDriverInTheTrueRegionWithinTwoWeeks(long seed) {
        Trial trial = Trial.of(seed);
        Change truth = trial.truth().change();
        List<ChangeSearch.Found> found = ChangeSearch.in(trial);
        assertThat(found).as("finds of a world in which %s", truth).isNotEmpty();
        ChangeSearch.Found first = found.get(0);
        assertThat(first.driver()).isEqualTo(truth.driver());
        assertThat(first.region()).isEqualTo(truth.region());
        assertThat(Math.abs(first.week() - truth.week()))
                .as("weeks beside week %d", truth.week())
                .isLessThanOrEqualTo(2);
        assertThat(first.shift().change().difference().orElseThrow()).isNegative();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreFallsByAboutTenPointsOrMoreThereAndNotElsewhere(long seed) {
        Trial trial = Trial.of(seed);
        LocalDate shift = trial.days().shift(trial.truth().change());
        Predicate<Reply> there =
                reply -> ChangeSearch.region(reply) == trial.truth().change().region();
        assertThat(drop(trial, shift, there)).isGreaterThan(8);
        assertThat(drop(trial, shift, there.negate())).isLessThan(6);
    }

    private static double drop(Trial trial, LocalDate shift, Predicate<Reply> where) {
        List<Reply> replies = trial.orders().stream().filter(where).toList();
        return Worlds.nps(replies.stream().filter(r -> r.day().isBefore(shift)).toList())
                - Worlds.nps(
                        replies.stream().filter(r -> !r.day().isBefore(shift)).toList());
    }
}
