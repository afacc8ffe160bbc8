package dev.earshot.score.integrity;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a programme tells of itself beside its score.
 *
 * @param coverage share of the eligible touches that were invited, 0 to 1
 * @param responseRate share of the invited that answered, 0 to 1
 * @param sensitivity the figure with and without what was flagged
 * @param alarms everything that was found
 */
public record IntegrityPanel(
        OptionalDouble coverage, OptionalDouble responseRate, WithoutFlagged sensitivity, List<Alarm> alarms) {

    public IntegrityPanel {
        alarms = List.copyOf(alarms);
    }

    public static IntegrityPanel of(
            long eligible, long invited, long answered, WithoutFlagged sensitivity, List<Alarm> alarms) {
        return new IntegrityPanel(share(invited, eligible), share(answered, invited), sensitivity, alarms);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
