package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;

/**
 * Units whose customers give a ten although what they say of the details is middling: somebody may have asked for it. Only
 * answers with middling ratings are compared, so that a good store is not taken for a begging one.
 */
public final class Begging {

    /** Mean rating of the details, out of ten, from which a ten is no surprise. */
    public static final double EARNED = 8.5;

    /** Standard deviations above the share of all, as units vary. */
    static final double THRESHOLD = 3;

    private static final long FEWEST = 20;

    private Begging() {}

    /**
     * @param middling answers whose mean rating of the details is below {@link #EARNED}
     * @param tens how many of them gave ten
     */
    public record Unit(String name, long middling, long tens) implements FunnelPlot.Unit {

        public Unit {
            if (tens < 0 || tens > middling) {
                throw new IllegalArgumentException(name + " has " + tens + " tens in " + middling + " answers");
            }
        }

        @Override
        public long hits() {
            return tens;
        }

        @Override
        public long of() {
            return middling;
        }
    }

    /** @param units compared with each other; those below {@value #FEWEST} such answers are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        return FunnelPlot.alarms(units, FEWEST, deviation -> deviation > THRESHOLD, Begging::alarm);
    }

    private static Alarm alarm(Unit unit, double deviation, double center) {
        String sentence =
                "At %s %d of %d customers who rated the details below 8.5 still gave 10 (%s), at all units together %s; that is %s standard deviations more, the limit is 3. See how customers are asked to answer there."
                        .formatted(
                                unit.name,
                                unit.tens,
                                unit.middling,
                                Wording.percent((double) unit.tens / unit.middling),
                                Wording.percent(center),
                                Wording.tenths(deviation));
        return new Alarm(Detector.BEGGING, unit.name, deviation, THRESHOLD, sentence);
    }
}
