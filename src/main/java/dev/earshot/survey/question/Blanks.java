package dev.earshot.survey.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks in a text: {@code "Hello {customer.firstName|there}"}. A name, and after a bar the words shown where nothing is
 * known; without them nothing is shown. Braces around anything else stay as they are.
 */
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+\\.[A-Za-z][A-Za-z0-9_-]*)(?:\\|([^{}]*))?\\}");

    /** Marks that turn the direction of everything after them; inside a value they are nobody's words (UAX #9). */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** @param at index of its opening brace */
    public record Blank(String name, Optional<String> otherwise, int at) {}

    private Blanks() {}

    public static List<Blank> in(String words) {
        List<Blank> blanks = new ArrayList<>();
        Matcher matcher = BLANK.matcher(words);
        while (matcher.find()) {
            blanks.add(new Blank(matcher.group(1), Optional.ofNullable(matcher.group(2)), matcher.start()));
        }
        return blanks;
    }

    /**
     * The text with every blank filled in. Values are plain text: whoever prints them escapes them like any other. A value
     * written right to left, or into such a text, is kept from disturbing the order of the words around it.
     */
    public static String fill(String words, Function<String, Optional<String>> values) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder();
        Matcher matcher = BLANK.matcher(words);
        int done = 0;
        while (matcher.find()) {
            filled.append(words, done, matcher.start());
            Optional<String> value =
                    values.apply(matcher.group(1)).map(Blanks::tidy).filter(text -> !text.isEmpty());
            if (value.isPresent()) {
                filled.append(
                        isRightToLeft(words + value.get()) ? ISOLATE + value.get() + END_OF_ISOLATE : value.get());
            } else if (matcher.group(2) != null) {
                filled.append(matcher.group(2));
            }
            done = matcher.end();
        }
        return filled.append(words, done, words.length()).toString();
    }

    /** One line without anything invisible in it. */
    private static String tidy(String value) {
        return DIRECTION
                .matcher(value)
                .replaceAll("")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(character -> {
            byte direction = Character.getDirectionality(character);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
