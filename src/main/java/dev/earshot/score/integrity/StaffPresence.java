package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import java.util.OptionalDouble;

/** Units whose customers answer while still at the counter, where somebody may look on. */
public final class StaffPresence {

    /** Seconds after the touch within which an answer was hardly given alone. */
    public static final double SOON = 60;

    private static final Excess EXCESS = new Excess(
            Detector.STAFF_PRESENT,
            30,
            "answers came within a minute or through its own network",
            "See where customers answer, and who is near.");

    private StaffPresence() {}

    /**
     * Whether an answer counts as given with staff present.
     *
     * @param seconds from the touch to the answer; empty where unknown
     * @param ownNetwork whether it came through the network of the unit
     */
    public static boolean isLikely(OptionalDouble seconds, boolean ownNetwork) {
        return ownNetwork || seconds.isPresent() && seconds.getAsDouble() >= 0 && seconds.getAsDouble() < SOON;
    }

    /** @param present how many of the {@code answers} are {@linkplain #isLikely likely} to have had company */
    public record Unit(String name, long answers, long present) implements FunnelPlot.Unit {

        @Override
        public long hits() {
            return present;
        }

        @Override
        public long of() {
            return answers;
        }
    }

    /** @param units compared with each other; those below 30 answers are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        return EXCESS.alarms(units);
    }
}
