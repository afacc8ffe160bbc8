package dev.earshot.insight.response.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Words that are written almost alike. One is named only where enough comments of those looked through say it. */
final class NearWords {

    private static final int MOST_LOOKED_AT = 20;
    private static final int SHORT = 4;

    private NearWords() {}

    private record Near(Term term, float likeness, int said) {}

    static Optional<String> of(IndexSearcher searcher, Scope scope, String word, int fewest) throws IOException {
        Map<String, Near> near = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Indexed.plain(tongue));
            List<Token> tokens = tongue.tokens(word);
            if (terms != null && tokens.size() == 1) {
                collect(terms, new Term(Indexed.plain(tongue), tokens.get(0).plain()), near);
            }
        }
        List<Near> likest = near.values().stream()
                .sorted(Comparator.comparing(Near::likeness)
                        .thenComparing(Near::said)
                        .reversed()
                        .thenComparing(Near::term))
                .limit(MOST_LOOKED_AT)
                .toList();
        for (Near one : likest) {
            if (searcher.count(IndexQuery.word(scope, one.term())) >= fewest) {
                return Optional.of(one.term().text());
            }
        }
        return Optional.empty();
    }

    private static void collect(Terms terms, Term word, Map<String, Near> near) throws IOException {
        int edits = word.text().codePointCount(0, word.text().length()) <= SHORT ? 1 : 2;
        FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, word, edits, 1, true);
        for (BytesRef found = alike.next(); found != null; found = alike.next()) {
            String text = found.utf8ToString();
            if (!text.equals(word.text())) {
                float likeness =
                        alike.attributes().addAttribute(BoostAttribute.class).getBoost();
                near.merge(
                        text,
                        new Near(new Term(word.field(), text), likeness, alike.docFreq()),
                        (one, other) -> one.said() >= other.said() ? one : other);
            }
        }
    }
}
