package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.truth.Driver;
import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.Slopes;
import dev.earshot.score.driver.budget.Lever;
import dev.earshot.score.driver.map.DriverAnalysis;
import dev.earshot.score.driver.map.DriverMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The driver analysis finds what counts most, and what money does most for. */
class DriverTruthTest {

    private static final int RESAMPLES = 2_000;
    private static final Map<Long, DriverMap> MAPS = new ConcurrentHashMap<>();

    static LongStream seeds() {
        return Trial.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTwoDriversThatCountMostComeFirstInTheirOrder(long seed) {
        Trial trial = Trial.of(seed);
        DriverMap map = map(trial);
        assertThat(map.drivers().stream().limit(2).map(each -> each.name()).toList())
                .isEqualTo(trial.truth().weights().ranked().stream()
                        .limit(2)
                        .map(Driver::name)
                        .toList());
        assertThat(map.leader().orElseThrow()).contains("matters most");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soDoTheSlopesWithinCustomersWhoseLikingForTheShopCancelsOut(long seed) {
        Trial trial = Trial.of(seed);
        DriverMap map = map(trial);
        assertThat(map.basis()).isEqualTo(Slopes.Basis.WITHIN_CUSTOMER);
        assertThat(map.drivers().stream()
                        .sorted(Comparator.comparingDouble(
                                each -> -each.slope().orElseThrow().value()))
                        .limit(2)
                        .map(each -> each.name())
                        .toList())
                .isEqualTo(trial.truth().weights().ranked().stream()
                        .limit(2)
                        .map(Driver::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestUseOfMoneyIsTheTrueOne(long seed) {
        Trial trial = Trial.of(seed);
        String best = map(trial).drivers().stream()
                .map(each -> Lever.straight(
                        each.name(),
                        trial.truth().costs().getOrDefault(Driver.valueOf(each.name()), 0.0),
                        1,
                        each.performance().value(),
                        each.slope().orElseThrow().value()))
                .max(Comparator.comparingDouble(Lever::gainPerCost))
                .map(Lever::name)
                .orElseThrow();
        assertThat(best).isEqualTo(trial.truth().bestUseOfMoney().name());
    }

    private static DriverMap map(Trial trial) {
        return MAPS.computeIfAbsent(trial.seed(), seed -> {
            List<String> names = Driver.ALL.stream().map(Driver::name).toList();
            return new DriverAnalysis(names, Ratings::npsPoints, false, 0.95, RESAMPLES, seed).of(ratings(trial));
        });
    }

    private static Ratings ratings(Trial trial) {
        List<Reply> orders = trial.orders();
        byte[][] columns = new byte[Driver.ALL.size()][orders.size()];
        byte[] outcome = new byte[orders.size()];
        int[] customer = new int[orders.size()];
        Map<UUID, Integer> numbers = new HashMap<>();
        for (int row = 0; row < orders.size(); row++) {
            Reply reply = orders.get(row);
            for (Driver driver : Driver.ALL) {
                columns[driver.ordinal()][row] =
                        (byte) reply.answers().score(driver.question()).orElse(Ratings.ABSENT);
            }
            outcome[row] = (byte) Trial.recommend(reply);
            UUID who = reply.ask().orElseThrow().about().shopper().id();
            customer[row] = numbers.computeIfAbsent(who, id -> numbers.size());
        }
        return new Ratings(columns, outcome, customer);
    }
}
