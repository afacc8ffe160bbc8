package dev.earshot.score.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CherryPickingTest {

    @Test
    void findsTheStoresThatInviteFewAndNoOther() {
        for (int seed = 1; seed <= 9; seed++) {
            List<CherryPicking.Unit> units = stores(new SplittableRandom(seed), 3);
            assertThat(CherryPicking.alarms(units))
                    .extracting(Alarm::unit)
                    .as("seed " + seed)
                    .containsExactly("store 0", "store 1", "store 2");
        }
    }

    @Test
    void takesHonestStoresThatDifferForWhatTheyAre() {
        int alarms = IntStream.rangeClosed(1, 50)
                .map(seed -> CherryPicking.alarms(stores(new SplittableRandom(seed), 0))
                        .size())
                .sum();
        assertThat(alarms).as("in 2,000 honest stores").isLessThanOrEqualTo(30);
    }

    @Test
    void saysInASentenceWhatWasFoundAndWhereToLook() {
        List<CherryPicking.Unit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new CherryPicking.Unit("Store " + i, 200, 118 + i % 5));
        }
        units.add(new CherryPicking.Unit("Leipzig", 200, 60));
        Alarm alarm = CherryPicking.alarms(units).get(0);
        assertThat(alarm.sentence())
                .isEqualTo("Leipzig invited 60 of 200 eligible customers (30 %), all units together 59 %; that is 8.2"
                        + " standard deviations fewer, the limit is 3. See which purchases were not invited, and why.");
        assertThat(alarm.statistic()).isLessThan(alarm.threshold());
    }

    @Test
    void judgesNobodyByAHandful() {
        assertThat(CherryPicking.alarms(List.of())).isEmpty();
        assertThat(CherryPicking.alarms(List.of(unit(60, 60), unit(80, 80)))).isEmpty();
        assertThat(CherryPicking.alarms(List.of(unit(49, 0), unit(1000, 600), unit(1000, 600))))
                .isEmpty();
        assertThatThrownBy(() -> unit(3, 4)).hasMessage("a invited 4 of 3");
    }

    private static CherryPicking.Unit unit(long eligible, long invited) {
        return new CherryPicking.Unit("a", eligible, invited);
    }

    /** Forty stores whose honest rates differ a little; the first few leave out every second customer. */
    private static List<CherryPicking.Unit> stores(SplittableRandom random, int picking) {
        List<CherryPicking.Unit> units = new ArrayList<>();
        for (int store = 0; store < 40; store++) {
            double rate = (.6 + .04 * random.nextGaussian()) * (store < picking ? .5 : 1);
            int eligible = random.nextInt(120, 400);
            long invited = random.doubles(eligible).filter(x -> x < rate).count();
            units.add(new CherryPicking.Unit("store " + store, eligible, invited));
        }
        return units;
    }
}
