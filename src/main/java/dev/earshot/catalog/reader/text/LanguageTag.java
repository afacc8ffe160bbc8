package dev.earshot.catalog.reader.text;

import dev.earshot.platform.yaml.NearestWord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Language tags after BCP 47: "de", "pt-BR". */
public final class LanguageTag {

    /** "german" to "de", for the languages of ISO 639-1. */
    private static final Map<String, String> BY_NAME = new TreeMap<>();

    /** "deu" to "de". */
    private static final Map<String, String> BY_THREE_LETTERS = new TreeMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            // Java still lists withdrawn codes such as "iw"; the locale knows their successor.
            Locale locale = Locale.forLanguageTag(code);
            BY_NAME.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.toLanguageTag());
            BY_THREE_LETTERS.put(locale.getISO3Language(), locale.toLanguageTag());
        }
    }

    private LanguageTag() {}

    /** Whether it is written as BCP 47 writes it and names a language there is. */
    public static boolean known(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equals(tag)
                && !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    }

    /** "German", "Portuguese (Brazil)". */
    public static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** The tag somebody meant by "EN", "en_GB", "deu", "german" or "germn". */
    public static Optional<String> guess(String written) {
        String tidy = Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
        if (known(tidy)) {
            return Optional.of(tidy);
        }
        String word = written.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_THREE_LETTERS.get(word))
                .or(() -> NearestWord.to(word, BY_NAME.keySet()).map(BY_NAME::get));
    }
}
