package dev.earshot.score.driver.map;

/** Where a driver stands beside the lines through the mean importance and the mean performance. */
public enum Quadrant {
    FIX_FIRST("fix first"),
    KEEP("keep"),
    DONT_OVERDO("don't overdo"),
    WATCH("watch"),
    /** An interval crosses a line: no verdict. */
    UNDECIDED("cannot tell yet");

    private final String words;

    Quadrant(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Quadrant of(Range importance, double importanceLine, Range performance, double performanceLine) {
        if (importance.crosses(importanceLine) || performance.crosses(performanceLine)) {
            return UNDECIDED;
        }
        if (importance.low() > importanceLine) {
            return performance.low() > performanceLine ? KEEP : FIX_FIRST;
        }
        return performance.low() > performanceLine ? DONT_OVERDO : WATCH;
    }
}
