package dev.earshot.purchase.source.field;

import dev.earshot.purchase.source.EmailAddress;
import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a shop's value is brought into: one written form for each meaning, so that equal things are equal texts. */
public enum Converter {
    STRING("text", Converter::text),
    TRIM("text", Converter::text),
    LOWER("text", text -> text(text).map(kept -> kept.toLowerCase(Locale.ROOT))),
    INT("a whole number such as 3", Converter::whole),
    COUNT("a list, or a whole number such as 3", Converter::whole),
    EMAIL("an e-mail address we can write to", EmailAddress::normalise),
    INSTANT("a point in time such as 2026-03-05T13:58:11Z", text -> Moments.parse(text)
            .map(Object::toString)),
    DECIMAL("a number such as 64.80", Converter::decimal),
    /** Needs a currency: see {@link MinorUnits}. */
    MINOR("a whole number in the smallest unit of order.currency", Converter::whole),
    BOOL("true or false", Converter::bool),
    LOCALE("a language such as de-DE", Converter::locale),
    CODE("a short code such as EUR", text -> text(text).map(code -> code.toUpperCase(Locale.ROOT)));

    /** Most characters of a field. */
    public static final int LONGEST = 200;

    /** Control characters, halves of characters, and marks that turn the reading direction. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");

    private final String meaning;
    private final Function<String, Optional<String>> reading;

    Converter(String meaning, Function<String, Optional<String>> reading) {
        this.meaning = meaning;
        this.reading = reading;
    }

    /** Fits behind "is not". */
    public String meaning() {
        return meaning;
    }

    /** As written in YAML behind {@code as:}. */
    public String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> yamlNames() {
        return Stream.of(values()).map(Converter::yamlName).toList();
    }

    /** Whether what this one gives can stand where {@code other} is meant. */
    public boolean isA(Converter other) {
        return this == other
                || (other == DECIMAL && (this == MINOR || this == INT))
                || (other == STRING && (this == TRIM || this == LOWER))
                || (other == COUNT && this == INT);
    }

    /** Empty where the text does not have this meaning. */
    public Optional<String> read(String text) {
        return reading.apply(text);
    }

    private static Optional<String> text(String raw) {
        String clean = UNPRINTABLE.matcher(raw).replaceAll(" ").strip();
        if (clean.length() > LONGEST) {
            int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            clean = clean.substring(0, end).strip();
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /** At most 30 characters and exponents of two digits: 1e999999999 must not unfold into a gigabyte of zeros. */
    private static Optional<String> decimal(String text) {
        return text.strip().matches("[+-]?[0-9.]{1,30}([eE][+-]?[0-9]{1,2})?") ? plain(text.strip()) : Optional.empty();
    }

    private static Optional<String> plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return Optional.of((value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** "3" and "3.0" are one number; at most 18 digits. */
    private static Optional<String> whole(String text) {
        return decimal(text).filter(number -> number.matches("-?[0-9]{1,18}"));
    }

    private static Optional<String> bool(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on", "subscribed", "opt_in" -> Optional.of("true");
            case "false", "0", "no", "off", "unsubscribed", "not_subscribed", "opt_out", "pending" ->
                Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** "de_DE" and "de_DE.UTF-8" become "de-DE"; "auto" names no language. */
    private static Optional<String> locale(String text) {
        String tag = text.strip().replaceFirst("[.@].*", "").replace('_', '-');
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
