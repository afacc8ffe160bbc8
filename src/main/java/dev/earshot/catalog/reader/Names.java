package dev.earshot.catalog.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of surveys and questions: part of addresses, form fields and exports, so they stay as plain as that. */
final class Names {

    static final Pattern SURVEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    static final Pattern QUESTION = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    /** Ids a question cannot have, with the reason. */
    static final Map<String, String> RESERVED = Map.of(
            "lang", "the form's language",
            "page", "the number of the page",
            "key", "the key that keeps an answer from being counted twice",
            "finish", "the button that ends the survey",
            "score", "the score tapped in the e-mail",
            "in", "the link's own use",
            "contact", "the wish to be contacted");

    private Names() {}

    /** "speed-of-delivery" for "Speed of delivery"; empty where nothing is left. */
    static Optional<String> tidy(String written) {
        String tidy =
                written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return Optional.of(tidy).filter(word -> !word.isEmpty() && !word.equals(written));
    }
}
