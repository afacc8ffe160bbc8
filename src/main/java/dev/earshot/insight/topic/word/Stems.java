package dev.earshot.insight.topic.word;

import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What forms of a word have in common: "delivered" and "delivery" count as one. */
final class Stems {

    private static final ThreadLocal<EnglishStemmer> ENGLISH = ThreadLocal.withInitial(EnglishStemmer::new);

    private Stems() {}

    /** @param term a word, or a "not" with one behind it, which stays as it is */
    static String of(String term, String language) {
        int space = term.indexOf(' ');
        return space < 0
                ? word(term, language)
                : term.substring(0, space + 1) + word(term.substring(space + 1), language);
    }

    private static String word(String word, String language) {
        char[] letters = word.toCharArray();
        return switch (language) {
            case "en" -> english(word);
            case "de" -> new String(letters, 0, new GermanLightStemmer().stem(letters, letters.length));
            case "fr" -> new String(letters, 0, new FrenchLightStemmer().stem(letters, letters.length));
            case "es" -> new String(letters, 0, new SpanishLightStemmer().stem(letters, letters.length));
            case "ar" -> new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
            default -> word;
        };
    }

    private static String english(String word) {
        EnglishStemmer stemmer = ENGLISH.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
