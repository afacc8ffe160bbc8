package dev.earshot.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write numbers and dates: U+2212 for minus, commas between thousands, the year when it is not this one. */
public final class Format {

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private Format() {}

    /** "1,949". */
    public static String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** As many digits as it carries: "−12", "1,949.5". */
    public static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number.signum() == 0 ? number.abs() : number);
    }

    /** With its sign, for changes only: "+7", "−0.3", "0". */
    public static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /** "18 Nov", with the year when it is not this one. */
    public static String date(LocalDate date, LocalDate today) {
        return write(date, today, "d MMM");
    }

    /** "18 November", with the year when it is not this one. */
    public static String longDate(LocalDate date, LocalDate today) {
        return write(date, today, "d MMMM");
    }

    /** "Nov", with the year when it is not this one. */
    public static String month(LocalDate date, LocalDate today) {
        return write(date, today, "MMM");
    }

    private static String write(LocalDate date, LocalDate today, String pattern) {
        String wanted = date.getYear() == today.getYear() ? pattern : pattern + " uuuu";
        return date.format(DateTimeFormatter.ofPattern(wanted, Locale.ENGLISH));
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ENGLISH);
        symbols.setMinusSign('\u2212');
        return symbols;
    }
}
