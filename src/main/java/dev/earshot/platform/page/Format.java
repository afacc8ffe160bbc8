package dev.earshot.platform.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * How pages write numbers and dates in a language: its separators, U+2212 for minus, the year when it is not this one.
 *
 * @param locale of the words around them
 */
public record Format(Locale locale) {

    public static final Format ENGLISH = new Format(Locale.ENGLISH);

    private static final String DAY = "d";

    /** A day of the month as the language writes it before a month. */
    private static final Map<String, String> DAYS = Map.of("de", "d.", "es", "d 'de'");

    /** @param language "de" */
    public static Format of(String language) {
        return new Format(Locale.forLanguageTag(language));
    }

    /** "1,949". */
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** As many digits as it carries: "−12", "1,949.5". */
    public String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number.signum() == 0 ? number.abs() : number);
    }

    /** With its sign, for changes only: "+7", "−0.3", "0". */
    public String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /** "18 Nov", with the year when it is not this one. */
    public String date(LocalDate date, LocalDate today) {
        return write(date, today, day() + " MMM");
    }

    /** "18 November", with the year when it is not this one. */
    public String longDate(LocalDate date, LocalDate today) {
        return write(date, today, day() + " MMMM");
    }

    /** "Nov", with the year when it is not this one. */
    public String month(LocalDate date, LocalDate today) {
        return write(date, today, "MMM");
    }

    /** "November", with the year when it is not this one. */
    public String longMonth(YearMonth month, LocalDate today) {
        return write(month.atDay(1), today, "MMMM");
    }

    /** "Thu 6 Nov 2025". */
    public String weekday(LocalDate date) {
        return date.format(ofDays(" uuuu"));
    }

    /** "Thu 6 Nov", where the year goes without saying. */
    public String weekdayNow(LocalDate date) {
        return date.format(ofDays(""));
    }

    /** "Thu 6 Nov 2025, 14:05". */
    public String moment(ZonedDateTime time) {
        return time.format(ofDays(" uuuu, HH:mm"));
    }

    /** "Thu 6 Nov, 14:05", where the year goes without saying. */
    public String momentNow(ZonedDateTime time) {
        return time.format(ofDays(", HH:mm"));
    }

    private DateTimeFormatter ofDays(String rest) {
        String comma = locale.getLanguage().equals("en") ? " " : ", ";
        return DateTimeFormatter.ofPattern("EEE" + comma + day() + " MMM" + rest, locale);
    }

    private String day() {
        return DAYS.getOrDefault(locale.getLanguage(), DAY);
    }

    private String write(LocalDate date, LocalDate today, String pattern) {
        String wanted = date.getYear() == today.getYear() ? pattern : pattern + " uuuu";
        return date.format(DateTimeFormatter.ofPattern(wanted, locale));
    }
}
