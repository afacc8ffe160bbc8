package dev.earshot.insight.chart;

import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.FigureMessages;
import dev.earshot.insight.trend.Period;
import dev.earshot.insight.trend.Speech;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** What a period is called: "week of 19 May", "May", "Q2", "19 May". */
public record PeriodWords(By by, LocalDate today, Speech speech) {

    public String name(Period period) {
        return by == By.WEEK ? words().weekOf(date(by.startOf(period.start()))) : cell(period);
    }

    /** Where the head of the table says what it is: "19 May" of a week. */
    public String cell(Period period) {
        return switch (by) {
            case DAY -> date(period.start());
            case WEEK -> date(by.startOf(period.start()));
            case MONTH -> speech.format().month(period.start(), today);
            case QUARTER -> quarter(period.start());
        };
    }

    /** At the start of a line, with what is missing of it: "Week of 19 May (so far)". */
    public String heading(Period period) {
        return noted(speech.capital(name(period)), period);
    }

    /** "19 May (so far)", "19 May (part of it)", or as it is for a whole period. */
    public String noted(String name, Period period) {
        if (!period.partial()) {
            return name;
        }
        return period.end().equals(today) ? words().soFar(name) : words().partOf(name);
    }

    /** "Week of", "Month" or "Day". */
    public String column() {
        return by == By.WEEK ? words().weekHead() : speech.title(by);
    }

    /** In a sentence: "in the week of 15 September", "in September", "on 15 September". */
    public String when(Period period) {
        LocalDate start = by.startOf(period.start());
        return switch (by) {
            case DAY -> words().onDay(speech.format().longDate(start, today));
            case WEEK -> words().inWeek(speech.format().longDate(start, today));
            case MONTH -> words().inMonth(speech.format().longMonth(YearMonth.from(start), today));
            case QUARTER -> words().inQuarter(quarter(start));
        };
    }

    private String quarter(LocalDate day) {
        String number = String.valueOf(day.get(IsoFields.QUARTER_OF_YEAR));
        return day.getYear() == today.getYear()
                ? words().quarterOf(number)
                : words().quarterOfYear(number, String.valueOf(day.getYear()));
    }

    private String date(LocalDate day) {
        return speech.format().date(day, today);
    }

    private FigureMessages words() {
        return speech.figures();
    }
}
