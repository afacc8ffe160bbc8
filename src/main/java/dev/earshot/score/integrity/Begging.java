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

    private static final Excess EXCESS = new Excess(
            Detector.BEGGING,
            20,
            "customers who rated the details below 8.5 still gave 10",
            "See how customers are asked to answer there.");

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

    /** @param units compared with each other; those below 20 such answers are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        return EXCESS.alarms(units);
    }
}
