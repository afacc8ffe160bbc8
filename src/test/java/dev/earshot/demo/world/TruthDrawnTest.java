package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.truth.Change;
import dev.earshot.demo.truth.Driver;
import dev.earshot.demo.truth.Habit;
import dev.earshot.demo.truth.Region;
import dev.earshot.demo.truth.Truth;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What may be true of a world is drawn anew for each seed, within bounds in which there is something to find. */
class TruthDrawnTest {

    private final List<Truth> truths =
            LongStream.range(0, 500).mapToObj(Truth::draw).toList();

    @Test
    void theSameSeedDrawsTheSameTruth() {
        assertThat(Truth.draw(7)).isEqualTo(Truth.draw(7)).isNotEqualTo(Truth.draw(8));
    }

    @Test
    void everyOrderOfTheDriversComesUp() {
        assertThat(truths.stream().map(truth -> truth.weights().ranked()).distinct())
                .hasSize(6);
        assertThat(truths).allSatisfy(truth -> {
            List<Driver> ranked = truth.weights().ranked();
            assertThat(truth.weights().of(ranked.get(0)))
                    .isGreaterThan(truth.weights().of(ranked.get(1)) + 0.15);
            assertThat(truth.weights().of(ranked.get(1)))
                    .isGreaterThan(truth.weights().of(ranked.get(2)) + 0.15);
        });
    }

    @Test
    void somethingThatCountsBecomesWorseWithNineWeeksOnEitherSide() {
        assertThat(truths.stream().map(truth -> truth.change().driver()).distinct())
                .containsExactlyInAnyOrderElementsOf(Driver.ALL);
        assertThat(truths.stream().map(truth -> truth.change().region()).distinct())
                .containsExactlyInAnyOrderElementsOf(Region.ALL);
        assertThat(truths)
                .extracting(Truth::change)
                .allMatch(change -> change.week() >= Change.MARGIN && change.week() <= Truth.WEEKS - Change.MARGIN);
        assertThat(truths)
                .allMatch(
                        truth -> truth.weights().ranked().indexOf(truth.change().driver()) < 2);
    }

    @Test
    void threeOfFortyStoresBegAndThreeChooseWhomToAsk() {
        assertThat(truths).allSatisfy(truth -> {
            assertThat(truth.stores()).hasSize(41);
            assertThat(truth.stores(Habit.BEGS)).hasSize(3);
            assertThat(truth.stores(Habit.CHERRY_PICKS)).hasSize(3).noneMatch(store -> store.isWeb());
        });
    }

    @Test
    void inEveryStoreFiftyCustomersOrMoreCouldHaveBeenAsked() {
        Truth truth = Worlds.TRUTH;
        assertThat(truth.stores()).allSatisfy(store -> assertThat(Worlds.WORLD.eligible().stream()
                        .filter(each -> store.key().equals(each.about().facts().get("order.store"))))
                .as(store.key())
                .hasSizeGreaterThan(50));
    }

    @Test
    void whoAnsweredWasInvitedAndWhoWasInvitedCouldHaveBeenAsked() {
        assertThat(Worlds.WORLD.eligible().stream().filter(each -> each.reply().isPresent()))
                .hasSameSizeAs(Worlds.ORDERS)
                .allMatch(Eligible::invited);
        assertThat(Worlds.WORLD.eligible().stream().filter(Eligible::invited).count())
                .isLessThan(Worlds.WORLD.eligible().size() * 95L / 100);
    }
}
