package dev.earshot.demo.world;

import static dev.earshot.demo.world.Worlds.after;
import static dev.earshot.demo.world.Worlds.before;
import static dev.earshot.demo.world.Worlds.from;
import static dev.earshot.demo.world.Worlds.mean;
import static dev.earshot.demo.world.Worlds.nps;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.demo.shop.Store;
import dev.earshot.demo.voice.Impression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true in the world can be found again in its answers. */
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
                .isBetween(0.8, 1.4);
        assertThat(mean(before(from("DE", "AT")), "quality") - mean(swiftline, "quality"))
                .isCloseTo(0, within(0.2));
    }

    @Test
    void theStoresStandInTheirTrueOrder() {
        List<Store> places =
                Store.ALL.stream().filter(store -> store != Store.WEB).toList();
        assertThat(places.stream()
                        .sorted(comparingDouble((Store store) -> mean(
                                        before(r ->
                                                store.key().equals(r.segments().get("order.store"))),
                                        "recommend"))
                                .reversed())
                        .toList())
                .isEqualTo(places.stream()
                        .sorted(comparingDouble(Impression::effect).reversed())
                        .toList());
    }

    /** A scale that ends at ten hides part of every effect, so slopes come out a little below the truth. */
    @Test
    void leastSquaresFindsTheWeightsOfTheDrivers() {
        double[] slopes = LeastSquares.slopes(Worlds.ORDERS, "recommend", List.of("courtesy", "speed", "quality"));
        assertThat(slopes[0]).isCloseTo(Impression.COURTESY, within(0.06));
        assertThat(slopes[1]).isCloseTo(Impression.SPEED, within(0.08));
        assertThat(slopes[2]).isCloseTo(Impression.QUALITY, within(0.08));
        assertThat(slopes[1]).isGreaterThan(slopes[2]);
        assertThat(slopes[2]).isGreaterThan(slopes[0]);
    }

    private static double slower(String... countries) {
        return mean(before(from(countries)), "speed") - mean(after(from(countries)), "speed");
    }

    private static double fall(String... countries) {
        return nps(before(from(countries))) - nps(after(from(countries)));
    }
}
