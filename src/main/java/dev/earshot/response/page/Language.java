package dev.earshot.response.page;

import java.util.Locale;

/** A language to choose, by its own name. */
public record Language(String tag, String name) {

    static Language of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return new Language(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }
}
