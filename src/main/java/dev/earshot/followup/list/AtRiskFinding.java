package dev.earshot.followup.list;

import dev.earshot.followup.Counts;
import dev.earshot.platform.page.Format;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;

/**
 * How many wait, since when, and what it is worth: the sentence on top of the list.
 *
 * @param worth what the customers behind all open cases spent in a year; empty where that is not known
 */
record AtRiskFinding(Counts counts, Optional<String> worth, LocalDate today, AtRiskMessages says, Format format) {

    private static final int DAYS_WITH_A_NAME = 6;

    /** "Three people": the heavy words; "" where nobody waits. */
    String who() {
        long waiting = counts.waiting();
        if (waiting < 2) {
            return waiting == 1 ? says.onePerson() : "";
        }
        String[] words = says.numbers().split(" ");
        return says.people(waiting - 2 < words.length ? words[(int) waiting - 2] : format.count(waiting));
    }

    String rest() {
        if (counts.todo() == 0) {
            return says.nobodyWaits();
        }
        return waiting() + " " + open();
    }

    private String waiting() {
        if (counts.waiting() == 0) {
            return says.nobodyToday();
        }
        boolean one = counts.waiting() == 1;
        String wait = one ? says.oneWaits() : says.waiting();
        if (counts.longest().isEmpty()) {
            return wait + ".";
        }
        String since = since(counts.longest().get());
        if (one) {
            return wait + says.oneSince(since);
        }
        if (counts.overdue() == 1) {
            return wait + says.oneOfThemSince(since);
        }
        return wait
                + (counts.overdue() == counts.waiting()
                        ? says.longestSince(since)
                        : says.someSince(format.count(counts.overdue()), since));
    }

    /** "since Tuesday", "since 3 November". */
    private String since(LocalDate day) {
        return day.isBefore(today.minusDays(DAYS_WITH_A_NAME))
                ? says.sinceDate(format.longDate(day, today))
                : says.sinceWeekday(day.getDayOfWeek().getDisplayName(TextStyle.FULL, format.locale()));
    }

    private String open() {
        if (counts.todo() == 1) {
            return worth.map(says::oneOpenWorth).orElseGet(says::oneOpen);
        }
        String count = format.count(counts.todo());
        return worth.map(money -> says.openWorth(count, money)).orElseGet(() -> says.open(count));
    }
}
