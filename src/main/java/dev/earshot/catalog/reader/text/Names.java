package dev.earshot.catalog.reader.text;

import dev.earshot.catalog.schema.QuestionKeys;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The ids of surveys and questions: part of addresses, form fields and exports, so they stay as plain as that. */
public final class Names {

    public static final Pattern SURVEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    public static final Pattern QUESTION = Pattern.compile(QuestionKeys.ID);
    public static final Pattern VALUE = Pattern.compile(QuestionKeys.VALUE);

    /** Ids a question cannot have, with the reason. */
    public static final Map<String, String> RESERVED = new TreeMap<>(Map.of(
            "lang", "the form's language",
            "page", "the number of the page",
            "key", "the key that keeps an answer from being counted twice",
            "finish", "the button that ends the survey",
            "score", "the score tapped in the e-mail",
            "in", "the link's own use",
            "contact", "the wish to be contacted",
            "shown", "what was shown",
            "since", "the time it was opened",
            "rev", "the version that was shown"));

    private static final int LONGEST = 64;

    private Names() {}

    /** "speed-of-delivery" for "Speed of delivery"; empty where nothing is left. */
    public static Optional<String> tidy(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String tidy =
                written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return Optional.of(tidy).filter(word -> !word.isEmpty() && !word.equals(written));
    }
}
