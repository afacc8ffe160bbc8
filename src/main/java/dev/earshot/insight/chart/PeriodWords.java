package dev.earshot.insight.chart;

import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Period;
import dev.earshot.platform.Format;
import java.time.LocalDate;

/** What a period is called: "week of 19 May", "May", "19 May". */
public record PeriodWords(By by, LocalDate today) {

    public String name(Period period) {
        return switch (by) {
            case DAY -> Format.ENGLISH.date(period.start(), today);
            case WEEK -> "week of " + Format.ENGLISH.date(by.startOf(period.start()), today);
            case MONTH -> Format.ENGLISH.month(period.start(), today);
        };
    }

    /** At the start of a line, with what is missing of it: "Week of 19 May (so far)". */
    public String heading(Period period) {
        String name = name(period);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + note(period);
    }

    /** " (so far)", " (part of it)", or nothing for a whole period. */
    public String note(Period period) {
        if (!period.partial()) {
            return "";
        }
        return period.end().equals(today) ? " (so far)" : " (part of it)";
    }

    /** "Week of", "Month" or "Day". */
    public String column() {
        return by == By.WEEK ? "Week of" : by.title();
    }

    /** In a sentence: "in the week of 15 September", "in September", "on 15 September". */
    public String when(Period period) {
        LocalDate start = by.startOf(period.start());
        return switch (by) {
            case DAY -> "on " + Format.ENGLISH.longDate(start, today);
            case WEEK -> "in the week of " + Format.ENGLISH.longDate(start, today);
            case MONTH -> "in " + Format.ENGLISH.longDate(start, today).replaceFirst("^1 ", "");
        };
    }
}
