package dev.earshot.demo.world;

import static dev.earshot.demo.world.Worlds.TRUTH;
import static dev.earshot.demo.world.Worlds.after;
import static dev.earshot.demo.world.Worlds.before;
import static dev.earshot.demo.world.Worlds.from;
import static dev.earshot.demo.world.Worlds.mean;
import static dev.earshot.demo.world.Worlds.nps;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.demo.truth.Driver;
import dev.earshot.demo.truth.Habit;
import dev.earshot.demo.truth.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true in the world that people are shown can be found again in its answers. */
class DemoTruthTest {

    @Test
    void theLevelFallsOnceAndByAsMuchAsPromised() {
        double level = nps(before(any -> true));
        assertThat(level).isBetween(40.0, 55.0);
        assertThat(level - nps(after(any -> true))).isBetween(8.0, 16.0);
    }

    @Test
    void theShiftIsInGermanyAndAustriaAndNowhereElse() {
        assertThat(fall("DE", "AT")).isGreaterThan(12);
        assertThat(fall("IE", "NL", "FR", "ES", "BE")).isCloseTo(0, within(8.0));
    }

    @Test
    void deliveriesBecomeSlowerInGermanyAndAustriaAndNowhereElse() {
        assertThat(slower("DE")).isGreaterThan(0.4);
        assertThat(slower("AT")).isGreaterThan(0.4);
        assertThat(slower("IE", "NL", "FR", "ES", "BE")).isCloseTo(0, within(0.3));
    }

    @Test
    void itsCauseIsTheSpeedOfTheNewCourier() {
        List<Reply> swiftline =
                after(reply -> "Swiftline".equals(reply.segments().get("order.courier")));
        assertThat(swiftline).isNotEmpty().allMatch(from("DE", "AT"));
        assertThat(before(reply -> "Swiftline".equals(reply.segments().get("order.courier"))))
                .hasSizeLessThan(15);
        assertThat(mean(before(from("DE", "AT")), "speed") - mean(swiftline, "speed"))
                .isCloseTo(TRUTH.change().size(), within(0.35));
        assertThat(mean(before(from("DE", "AT")), "quality") - mean(swiftline, "quality"))
                .isCloseTo(0, within(0.2));
    }

    @Test
    void whatTheHonestStoresAreGoodAtShowsInTheirScores() {
        List<Store> honest = TRUTH.stores(Habit.HONEST).stream()
                .filter(store -> !store.isWeb())
                .sorted(comparingDouble(DemoTruthTest::effect))
                .toList();
        assertThat(honest).hasSize(34);
        assertThat(score(honest.subList(24, 34))).isGreaterThan(score(honest.subList(0, 10)) + 0.2);
    }

    /** Who likes the shop rates all of it higher and recommends it more, so slopes come out a little above the truth. */
    @Test
    void leastSquaresFindsTheWeightsOfTheDrivers() {
        List<Driver> drivers = TRUTH.weights().ranked();
        double[] slopes = LeastSquares.slopes(
                Worlds.ORDERS,
                "recommend",
                drivers.stream().map(Driver::question).toList());
        for (int i = 0; i < slopes.length; i++) {
            assertThat(slopes[i]).isCloseTo(TRUTH.weights().of(drivers.get(i)), within(0.12));
        }
        assertThat(slopes[0]).isGreaterThan(slopes[1] + 0.1);
        assertThat(slopes[1]).isGreaterThan(slopes[2] + 0.1);
    }

    private static double effect(Store store) {
        return Driver.ALL.stream()
                .mapToDouble(driver -> TRUTH.weights().of(driver) * store.effect(driver))
                .sum();
    }

    private static double score(List<Store> stores) {
        List<String> keys = stores.stream().map(Store::key).toList();
        return mean(before(reply -> keys.contains(reply.segments().getOrDefault("order.store", ""))), "recommend");
    }

    private static double slower(String... countries) {
        return mean(before(from(countries)), "speed") - mean(after(from(countries)), "speed");
    }

    private static double fall(String... countries) {
        return nps(before(from(countries))) - nps(after(from(countries)));
    }
}
