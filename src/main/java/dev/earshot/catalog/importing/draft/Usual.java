package dev.earshot.catalog.importing.draft;

import java.util.Locale;
import java.util.Map;

/** Words both tools show without having them in the file, in the survey's source language; else in English. */
public enum Usual {
    YES("Yes", "Ja", "Oui", "Sí", "نعم"),
    NO("No", "Nein", "Non", "No", "لا"),
    OTHER("Something else", "Etwas anderes", "Autre chose", "Otra cosa", "شيء آخر"),
    NONE("None of these", "Nichts davon", "Rien de tout cela", "Nada de esto", "لا شيء مما سبق"),
    REFUSED(
            "I would rather not say",
            "Möchte ich nicht sagen",
            "Je préfère ne pas répondre",
            "Prefiero no decirlo",
            "أفضل عدم الإجابة"),
    UNKNOWN("I do not know", "Weiß ich nicht", "Je ne sais pas", "No lo sé", "لا أعرف");

    private final Map<String, String> words;

    Usual(String en, String de, String fr, String es, String ar) {
        words = Map.of("en", en, "de", de, "fr", fr, "es", es, "ar", ar);
    }

    public Words in(Phrases phrases) {
        String language = Locale.forLanguageTag(phrases.languages().get(0)).getLanguage();
        return phrases.of(words.getOrDefault(language, words.getOrDefault("en", "")));
    }
}
