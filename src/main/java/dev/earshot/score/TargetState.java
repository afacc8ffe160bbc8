package dev.earshot.score;

/** Where a figure stands against what it should be. Decided by its interval, never by the point value alone. */
public enum TargetState {
    /** The whole interval reaches the target. */
    MET,
    /** The whole interval lies below it. */
    MISSED,
    /** The answers do not say yet. */
    OPEN;

    /** @param target in the unit of the estimate; higher is better */
    public static TargetState of(Estimate estimate, double target) {
        if (estimate.low().isEmpty() || estimate.high().isEmpty()) {
            return OPEN;
        }
        return estimate.low().getAsDouble() >= target ? MET : estimate.high().getAsDouble() < target ? MISSED : OPEN;
    }
}
