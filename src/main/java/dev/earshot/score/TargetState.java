package dev.earshot.score;

/** Where a figure stands against what it should be. Decided by its interval, never by the point value alone. */
public enum TargetState {
    /** The whole interval reaches the target. */
    MET("on course"),
    /** The whole interval lies on the wrong side of it. */
    MISSED("off course"),
    /** The answers do not say yet. */
    OPEN("cannot tell yet");

    private final String words;

    TargetState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** @param target in the unit of the metric; to be reached from below, or from above where lower is better */
    public static TargetState of(Metric metric, Estimate estimate, double target) {
        if (estimate.low().isEmpty() || estimate.high().isEmpty()) {
            return OPEN;
        }
        if (metric.lowerIsBetter()) {
            return estimate.high().getAsDouble() <= target
                    ? MET
                    : estimate.low().getAsDouble() > target ? MISSED : OPEN;
        }
        return estimate.low().getAsDouble() >= target ? MET : estimate.high().getAsDouble() < target ? MISSED : OPEN;
    }
}
