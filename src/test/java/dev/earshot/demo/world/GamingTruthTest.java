package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.truth.Habit;
import dev.earshot.demo.truth.Store;
import dev.earshot.score.integrity.Alarm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The detectors find the stores that beg for tens and those that choose whom to ask, and hardly anybody else. */
class GamingTruthTest {

    static LongStream seeds() {
        return Trial.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStoreThatMeddlesIsFoundAndAtMostOneThatDoesNot(long seed) {
        Trial trial = Trial.of(seed);
        Set<String> begging = units(StoreChecks.begging(trial));
        Set<String> picking = units(StoreChecks.cherryPicking(trial));
        assertThat(begging).containsAll(keys(trial, Habit.BEGS));
        assertThat(picking).containsAll(keys(trial, Habit.CHERRY_PICKS));
        begging.removeAll(keys(trial, Habit.BEGS));
        picking.removeAll(keys(trial, Habit.CHERRY_PICKS));
        assertThat(begging.size() + picking.size())
                .as("false alarms: begging %s, cherry-picking %s", begging, picking)
                .isLessThanOrEqualTo(1);
    }

    private static Set<String> keys(Trial trial, Habit habit) {
        return new HashSet<>(
                trial.truth().stores(habit).stream().map(Store::key).toList());
    }

    private static Set<String> units(List<Alarm> alarms) {
        return new HashSet<>(alarms.stream().map(Alarm::unit).toList());
    }
}
