package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.earshot.score.Metric;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final List<String> FIELDS = List.of("customer.country", "order.store");

    @Test
    void aStoreThatInvitesFewerIsNamed() {
        Crowd crowd = honest(12);
        crowd.add("DE", "picky", 10, 200, 60, 12, 10);
        Units units = units(crowd);
        assertThat(units.field()).isEqualTo("order.store");
        assertThat(units.judged()).isEqualTo(13);
        assertThat(units.alarms())
                .extracting(Alarm::detector, Alarm::unit)
                .contains(tuple(Detector.CHERRY_PICKING, "picky"));
        assertThat(units.counts()).contains(new Units.Behind(60, 200));
        assertThat(units.sensitivity().orElseThrow().flaggedShare().orElseThrow())
                .isGreaterThan(0);
    }

    @Test
    void aStoreWhoseTensItsDetailsDoNotExplainIsNamed() {
        Crowd crowd = honest(12);
        for (int i = 0; i < 50; i++) {
            crowd.add(Crowd.answer("begs", 20, i < 40 ? 10 : 7, 6.5));
        }
        assertThat(units(crowd).alarms())
                .extracting(Alarm::detector, Alarm::unit)
                .contains(tuple(Detector.BEGGING, "begs"));
    }

    @Test
    void aStoreWhoseTensAreEarnedIsNot() {
        Crowd crowd = honest(12);
        for (int i = 0; i < 50; i++) {
            crowd.add(Crowd.answer("delights", 20, i < 40 ? 10 : 7, 9.5));
        }
        assertThat(units(crowd).alarms())
                .extracting(Alarm::detector, Alarm::unit)
                .doesNotContain(tuple(Detector.BEGGING, "delights"));
    }

    @Test
    void aStoreThatIsAnsweredAtItsCounterIsNamed() {
        Crowd crowd = honest(12);
        for (int i = 0; i < 50; i++) {
            crowd.add(Crowd.answer("counter", .01, 8, 9));
        }
        assertThat(units(crowd).alarms())
                .extracting(Alarm::detector, Alarm::unit)
                .containsExactly(tuple(Detector.STAFF_PRESENT, "counter"));
    }

    @Test
    void aQuickAnswerOrTwoAreChance() {
        Crowd crowd = new Crowd();
        for (int i = 0; i < 600; i++) {
            crowd.add(Crowd.answer("store-" + i % 10, i == 4 || i == 14 ? .01 : 30, 8, 9));
        }
        assertThat(units(crowd).alarms()).isEmpty();
    }

    @Test
    void honestStoresRaiseNoAlarmAndOneFieldIsNeeded() {
        assertThat(units(honest(12)).alarms()).isEmpty();
        assertThat(units(honest(12)).sensitivity()).isEmpty();
        assertThat(Units.of(Metric.nps(), .95, List.of("customer.country"), List.of()))
                .isEmpty();
    }

    private static Crowd honest(int stores) {
        Crowd crowd = new Crowd();
        for (int store = 0; store < stores; store++) {
            String name = "store-" + store;
            crowd.add("DE", name, 10, 200, 158 + store % 4, 0, 0);
            for (int i = 0; i < 60; i++) {
                crowd.add(Crowd.answer(name, i < 1 ? .01 : 30, i % 6 == 0 ? 10 : 8, i % 2 == 0 ? 7 : 9));
            }
        }
        return crowd;
    }

    private static Units units(Crowd crowd) {
        return Units.of(Metric.nps(), .95, FIELDS, crowd.touches()).orElseThrow();
    }
}
