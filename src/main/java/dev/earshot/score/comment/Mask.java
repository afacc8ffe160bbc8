package dev.earshot.score.comment;

import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a comment by what somebody could be found: addresses, account and card numbers, telephone numbers. */
public final class Mask {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}._%+-]{1,64}@[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");

    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){11,30}(?![\\p{L}\\p{Nd}])");

    private static final Pattern CARD =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}(?:[ -]?\\p{Nd}){12,18}(?![\\p{L}\\p{Nd}])");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:\\+|\\()?\\p{Nd}(?:[ ()/.-]{0,2}\\p{Nd}){6,16}(?![\\p{L}\\p{Nd}])");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

    private static final int IBAN_REMAINDER = 1;
    private static final BigInteger IBAN_DIVISOR = BigInteger.valueOf(97);

    private Mask() {}

    /** The comment with "[e-mail]", "[account]", "[card]" and "[number]" in their place. */
    public static String of(String comment) {
        String text = replace(comment, EMAIL, found -> true, "[e-mail]");
        text = iban(text);
        text = replace(text, CARD, Mask::isCard, "[card]");
        return replace(text, PHONE, found -> !DATE.matcher(found).matches(), "[number]");
    }

    private static String replace(String text, Pattern pattern, Predicate<String> wanted, String by) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(wanted.test(found.group()) ? by : found.group()));
    }

    /** Words behind the number look like a part of it: as much of it is taken as passes the check. */
    private static String iban(String text) {
        return IBAN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shortened(found)));
    }

    private static String shortened(MatchResult found) {
        String all = found.group();
        for (int end = all.length(); end >= 15; end--) {
            boolean whole = end == all.length() || all.charAt(end) == ' ';
            if (whole && isIban(all.substring(0, end).replace(" ", ""))) {
                return "[account]" + all.substring(end);
            }
        }
        return all;
    }

    /** ISO 13616: the first four characters behind the others, letters as numbers from 10. */
    private static boolean isIban(String number) {
        if (number.length() < 15 || number.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (number.substring(4) + number.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(IBAN_DIVISOR).intValue() == IBAN_REMAINDER;
    }

    /** ISO/IEC 7812-1, Luhn's check. */
    private static boolean isCard(String written) {
        int sum = 0;
        boolean second = false;
        for (int i = written.length() - 1; i >= 0; i--) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                int twice = second ? 2 * digit : digit;
                sum += twice > 9 ? twice - 9 : twice;
                second = !second;
            }
        }
        return sum % 10 == 0;
    }
}
