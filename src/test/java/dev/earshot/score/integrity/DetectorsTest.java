package dev.earshot.score.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Traces in the answers of units, compared with other units. */
class DetectorsTest {

    @Test
    void oneDeviceThatAnswersForManyIsNamed() {
        List<Alarm> alarms = OneDevice.alarms(List.of(
                new OneDevice.Unit("Graz", 120, 48),
                new OneDevice.Unit("Linz", 100, 20),
                new OneDevice.Unit("Wien", 19, 19),
                new OneDevice.Unit("Kiel", 0, 0)));
        assertThat(alarms)
                .extracting(Alarm::sentence)
                .containsExactly(
                        "Of 120 answers at Graz 48 (40 %) came from one device; the limit is 20 %. See whose device it is and who"
                                + " holds it when customers answer.");
    }

    @Test
    void scoresThatHeapAtTheThresholdAreSeenUnlessTheDetailsExplainThem() {
        List<Heaping.Unit> units = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            units.add(new Heaping.Unit("store " + i, 50 + i % 4, 100 - i % 4, OptionalDouble.empty()));
        }
        units.add(new Heaping.Unit("heaps", 5, 145, OptionalDouble.of(6)));
        units.add(new Heaping.Unit("is good", 5, 145, OptionalDouble.of(.5)));
        units.add(new Heaping.Unit("is small", 0, 20, OptionalDouble.empty()));
        assertThat(Heaping.alarms(units)).extracting(Alarm::unit).containsExactly("heaps");
        assertThat(Heaping.alarms(List.of())).isEmpty();
    }

    @Test
    void answersAtTheCounterAreSeenWhereTheyAreMany() {
        assertThat(StaffPresence.isLikely(OptionalDouble.of(59), false)).isTrue();
        assertThat(StaffPresence.isLikely(OptionalDouble.of(60), false)).isFalse();
        assertThat(StaffPresence.isLikely(OptionalDouble.empty(), false)).isFalse();
        assertThat(StaffPresence.isLikely(OptionalDouble.of(9000), true)).isTrue();
        List<StaffPresence.Unit> units = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            units.add(new StaffPresence.Unit("store " + i, 100, 2 + i % 4));
        }
        units.add(new StaffPresence.Unit("Leipzig", 100, 41));
        assertThat(StaffPresence.alarms(units)).extracting(Alarm::unit).containsExactly("Leipzig");
    }

    @Test
    void invitingOnGoodDaysIsToldFromInvitingAlike() {
        SplittableRandom random = new SplittableRandom(1);
        assertThat(InviteTiming.alarm("Bonn", days(60, .25, random))).hasValueSatisfying(alarm -> {
            assertThat(alarm.detector()).isEqualTo(Detector.INVITE_TIMING);
            assertThat(alarm.sentence()).startsWith("On 60 days Bonn invited more of its customers the better the day");
        });
        long falseAlarms = IntStream.range(0, 1000)
                .filter(i -> InviteTiming.alarm("Bonn", days(60, 0, random)).isPresent())
                .count();
        assertThat(falseAlarms).isLessThan(6);
        assertThat(InviteTiming.alarm("Bonn", days(19, .25, random))).isEmpty();
        List<InviteTiming.Day> alike = IntStream.range(0, 30)
                .mapToObj(i -> new InviteTiming.Day(20, 10, i))
                .toList();
        assertThat(InviteTiming.alarm("Bonn", alike)).isEmpty();
        List<InviteTiming.Day> perfect = IntStream.range(0, 30)
                .mapToObj(i -> new InviteTiming.Day(30, i, i))
                .toList();
        assertThat(InviteTiming.alarm("Bonn", perfect).orElseThrow().statistic())
                .isFinite();
    }

    private static List<InviteTiming.Day> days(int days, double lean, SplittableRandom random) {
        return IntStream.range(0, days)
                .mapToObj(i -> {
                    double went = random.nextGaussian();
                    double rate = Math.max(0, Math.min(1, .6 + lean * went));
                    return new InviteTiming.Day(
                            40, random.doubles(40).filter(draw -> draw < rate).count(), went);
                })
                .toList();
    }
}
