package dev.earshot.rollup.recount;

import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.recount.pages.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What is counted again of a survey: local days from {@code start} until {@code end} with the quarters of an hour of UTC's days,
 * the ledger, or both.
 */
record Scope(String survey, LocalDate start, LocalDate end, boolean ledger) {

    static Scope days(String survey, LocalDate start, LocalDate end) {
        return new Scope(survey, start, end, false);
    }

    static Scope ledger(String survey) {
        return new Scope(survey, LocalDate.EPOCH, LocalDate.EPOCH, true);
    }

    boolean hasDays() {
        return start.isBefore(end);
    }

    Span span() {
        return new Span(
                Math.toIntExact(start.toEpochDay()), Math.toIntExact(end.toEpochDay()), quarter(start), quarter(end));
    }

    /** Every zone's day lies within a day of UTC's. */
    OffsetDateTime firstInstant() {
        return utc(start.minusDays(2));
    }

    OffsetDateTime lastInstant() {
        return utc(end.plusDays(2));
    }

    private static int quarter(LocalDate day) {
        return QuarterKey.quarter(utc(day).toInstant());
    }

    private static OffsetDateTime utc(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
