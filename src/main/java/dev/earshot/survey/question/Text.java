package dev.earshot.survey.question;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words in one or more languages.
 *
 * @param byLanguage text by BCP 47 language tag ("de", "pt-BR"); never empty
 * @param source the language shown where a translation is missing; a key of {@code byLanguage}
 */
public record Text(Map<String, String> byLanguage, String source) {

    public Text {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(source)) {
            throw new IllegalArgumentException("no text in the source language " + source);
        }
    }

    /** The same words in every language. */
    public static Text of(String source, String words) {
        return new Text(Map.of(source, words), source);
    }

    /** The words in {@code language}, else in its base language ("de" for "de-AT"), else in the source language. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        int dash = language.indexOf('-');
        String base = dash < 0 ? null : byLanguage.get(language.substring(0, dash));
        return base != null ? base : inSource();
    }

    public String inSource() {
        return Objects.requireNonNull(byLanguage.get(source));
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
