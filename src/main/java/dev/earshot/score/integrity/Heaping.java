package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Units whose scores pile up just where they begin to count: many nines and tens for their sevens and eights. A good unit
 * has that too, so where it is known that what customers say of the details explains the scores, there is no alarm.
 */
public final class Heaping {

    /** Standard deviations above the share of all, as units vary. */
    static final double THRESHOLD = 3;

    private static final long FEWEST = 30;
    private static final double UNEXPLAINED = 2;

    private Heaping() {}

    /**
     * @param below answers just below the threshold: 7 and 8
     * @param above answers from the threshold on: 9 and 10
     * @param surplus mean of score − what its details predict, in standard errors of that mean; empty where unknown
     */
    public record Unit(String name, long below, long above, OptionalDouble surplus) implements FunnelPlot.Unit {

        @Override
        public long hits() {
            return above;
        }

        @Override
        public long of() {
            return below + above;
        }

        boolean isExplained() {
            return surplus.isPresent() && surplus.getAsDouble() <= UNEXPLAINED;
        }
    }

    /** @param units compared with each other; those below {@value #FEWEST} such answers are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        List<String> explained =
                units.stream().filter(Unit::isExplained).map(Unit::name).toList();
        return FunnelPlot.alarms(units, FEWEST, deviation -> deviation > THRESHOLD, Heaping::alarm).stream()
                .filter(alarm -> !explained.contains(alarm.unit()))
                .toList();
    }

    private static Alarm alarm(Unit unit, double deviation, double center) {
        String sentence =
                "At %s %d customers gave 9 or 10 and %d gave 7 or 8 (%s of these above the threshold), at all units together %s; that is %s standard deviations more, the limit is 3. See whether scores are asked for by number."
                        .formatted(
                                unit.name,
                                unit.above,
                                unit.below,
                                Wording.percent((double) unit.above / unit.of()),
                                Wording.percent(center),
                                Wording.tenths(deviation));
        return new Alarm(Detector.HEAPING, unit.name, deviation, THRESHOLD, sentence);
    }
}
