package dev.earshot.followup;

import dev.earshot.platform.page.Format;

/**
 * How many wait, on top of the list.
 *
 * @param waiting due today or before
 * @param overdue those of them that were due before
 */
record AtRiskFinding(long open, long waiting, long overdue) {

    String words(AtRiskMessages says, Format format) {
        if (open == 0) {
            return says.nobodyWaits();
        }
        return waiting(says, format) + " " + (open == 1 ? says.oneOpen() : says.open(format.count(open)));
    }

    private String waiting(AtRiskMessages says, Format format) {
        if (waiting == 0) {
            return says.nobodyToday();
        }
        if (waiting == 1) {
            return overdue == 1 ? says.oneWaitsLate() : says.oneWaits();
        }
        String count = format.count(waiting);
        if (overdue == 0) {
            return says.wait(count);
        }
        if (overdue == waiting) {
            return says.waitLate(count);
        }
        return overdue == 1 ? says.waitOneLate(count) : says.waitSomeLate(count, format.count(overdue));
    }
}
