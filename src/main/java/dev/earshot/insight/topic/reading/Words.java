package dev.earshot.insight.topic.reading;

import dev.earshot.score.comment.Token;
import dev.earshot.score.topic.Dictionary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Which words of a comment may set it apart: without those every text is full of; what is denied goes with its "not". */
final class Words {

    private static final int SHORTEST = 2;

    /** A "not" belongs to as many words behind it. */
    private static final int DENIED = 2;

    private static final Map<String, Set<String>> EVERYWHERE = Map.of(
            "en", set("en", EnglishAnalyzer.getDefaultStopSet()),
            "de", set("de", GermanAnalyzer.getDefaultStopSet()),
            "fr", set("fr", FrenchAnalyzer.getDefaultStopSet()),
            "es", set("es", SpanishAnalyzer.getDefaultStopSet()),
            "ar", set("ar", ArabicAnalyzer.getDefaultStopSet()));

    /** Left in by the lists above, and of no use all the same. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "en",
            Set.of(
                    "we", "you", "my", "me", "your", "our", "us", "he", "she", "her", "his", "them", "from", "have",
                    "has", "had", "were", "been", "do", "did", "does", "what", "which", "who", "when", "so", "too",
                    "very", "am", "its", "than"));

    private Words() {}

    /** Each once, in the order they come. */
    static Set<String> of(List<Token> tokens, String language, Dictionary dictionary) {
        String base = Token.base(language);
        Set<String> common = EVERYWHERE.getOrDefault(base, Set.of());
        Set<String> also = ALSO.getOrDefault(base, Set.of());
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean denies = dictionary.denies(tokens.get(i), language);
            if (!denies && isWord(word) && !common.contains(word) && !also.contains(word)) {
                words.add(negator(tokens, i, language, dictionary)
                        .map(not -> not + " " + word)
                        .orElse(word));
            }
        }
        return words;
    }

    private static Optional<String> negator(List<Token> tokens, int at, String language, Dictionary dictionary) {
        for (int i = at - 1; i >= 0 && i >= at - DENIED; i--) {
            Token before = tokens.get(i);
            if (before.sentence() == tokens.get(at).sentence() && dictionary.denies(before, language)) {
                return Optional.of(before.word());
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) ? word.length() >= SHORTEST : !Character.isDigit(first);
    }

    private static Set<String> set(String language, CharArraySet words) {
        return words.stream()
                .map(word -> word instanceof char[] letters ? new String(letters) : String.valueOf(word))
                .flatMap(word -> Token.of(word, language).stream())
                .map(Token::word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
