package dev.earshot.insight.response.search;

import java.math.BigInteger;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments without what belongs to a person and is no word: it is not found, and stands in no index. */
final class Masked {

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IBAN = Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){11,30}\\b");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d\\w])(?:\\+|00|0)\\(?\\d(?:[ ()/.-]{0,2}\\d){6,14}(?!\\d)");

    private static final int SHORTEST_IBAN = 15;
    private static final int LONGEST_IBAN = 34;

    private Masked() {}

    /** As long as before: what is taken out becomes space. */
    static String of(String comment) {
        String text = without(comment, MAIL, String::length);
        text = without(text, IBAN, Masked::iban);
        text = without(text, CARD, found -> isCard(found) ? found.length() : 0);
        return without(text, PHONE, String::length);
    }

    /** @param length of what is taken out of what was found, from its beginning */
    private static String without(String text, Pattern pattern, ToIntFunction<String> length) {
        Matcher found = pattern.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (found.find()) {
            int end = found.start() + length.applyAsInt(found.group());
            for (int i = found.start(); i < end; i++) {
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }

    /** ISO 13616: the first four characters moved to the end, letters as numbers, 1 modulo 97. Words may follow it. */
    private static int iban(String found) {
        for (int length = found.length(); length > 0; length--) {
            String iban = found.substring(0, length).replace(" ", "");
            if (SHORTEST_IBAN <= iban.length() && iban.length() <= LONGEST_IBAN && remainder(iban) == 1) {
                return length;
            }
        }
        return 0;
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(one -> digits.append(Character.getNumericValue(one)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    /** Luhn's sum (ISO/IEC 7812-1). */
    private static boolean isCard(String found) {
        String digits = found.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
