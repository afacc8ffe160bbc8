package dev.earshot.rollup.recount.pages;

/** What is counted of days and quarters of an hour: since 1970, from {@code day} until {@code endDay}. */
public record Span(int day, int endDay, int quarter, int endQuarter) {

    public static final Span NOTHING = new Span(0, 0, 0, 0);

    boolean holdsDay(int one) {
        return day <= one && one < endDay;
    }

    boolean holdsQuarter(int one) {
        return quarter <= one && one < endQuarter;
    }
}
