package dev.earshot.catalog.reader.text;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as authors write it: "2 days", "36 hours", "30 minutes", "1 week", "none". */
public final class Span {

    /** Longest span in days, about two years. */
    public static final int MAX_DAYS = 731;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,7}) (minute|hour|day|week)s?");
    private static final Pattern MEANT = Pattern.compile("([0-9]{1,7})\\s*([mhdw])[a-z]*", Pattern.CASE_INSENSITIVE);

    private Span() {}

    /** The value of a key, or {@code otherwise} where there is none or it is wrong, which is then told. */
    public static Duration read(Fields fields, String key, Duration otherwise, Findings findings) {
        Optional<Scalar> given = fields.scalar(key);
        Optional<Duration> span = given.flatMap(scalar -> parse(scalar.text()));
        if (given.isPresent() && span.isEmpty()) {
            String written = given.get().text();
            findings.problem(
                    given.get(),
                    "\"" + key + "\" cannot be \"" + written + "\". Write a number and minutes, hours, days or weeks,"
                            + " at most " + MAX_DAYS + " days, or none",
                    guess(written));
        }
        return span.orElse(otherwise);
    }

    /** Empty where it is no span or longer than {@link #MAX_DAYS}. */
    public static Optional<Duration> parse(String written) {
        if (written.equals("none")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration span = unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
        return span.compareTo(Duration.ofDays(MAX_DAYS)) > 0 ? Optional.empty() : Optional.of(span);
    }

    /** "2 days" for "2d", "2days" or "2 Days". */
    static Optional<String> guess(String written) {
        Matcher matcher = MEANT.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit =
                switch (matcher.group(2).charAt(0)) {
                    case 'm', 'M' -> "minute";
                    case 'h', 'H' -> "hour";
                    case 'd', 'D' -> "day";
                    default -> "week";
                };
        String number = matcher.group(1);
        return Optional.of(number + " " + unit + (number.equals("1") ? "" : "s"))
                .filter(guess -> parse(guess).isPresent());
    }

    private static Duration unit(String unit) {
        return switch (unit) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
