package dev.earshot.insight.response.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes comments apart into words as their language does. Every word is kept, "not" too: whoever looks for "not late" means it.
 */
enum Tongue {
    EN(EnglishPossessiveFilter::new, PorterStemFilter::new),
    DE(GermanNormalizationFilter::new, GermanLightStemFilter::new),
    FR(words -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), FrenchLightStemFilter::new),
    ES(words -> words, SpanishLightStemFilter::new),
    AR(words -> new ArabicNormalizationFilter(new DecimalDigitFilter(words)), ArabicStemFilter::new),
    /** Any other: words as they are. */
    OTHER(words -> words, words -> words);

    private static final int LONGEST_WORD = 200;

    private final UnaryOperator<TokenStream> normal;
    private final UnaryOperator<TokenStream> stemmed;

    Tongue(UnaryOperator<TokenStream> normal, UnaryOperator<TokenStream> stemmed) {
        this.normal = normal;
        this.stemmed = stemmed;
    }

    /** @param language "de-AT" */
    static Tongue of(String language) {
        String key = Locale.forLanguageTag(language).getLanguage();
        for (Tongue tongue : values()) {
            if (tongue.key().equals(key)) {
                return tongue;
            }
        }
        return OTHER;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Token> tokens(String text) {
        List<Token> plain = read(text, false);
        List<Token> stems = read(text, true);
        List<Token> tokens = new ArrayList<>(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            Token token = plain.get(i);
            tokens.add(new Token(token.plain(), stems.get(i).plain(), token.start(), token.end()));
        }
        return tokens;
    }

    // Read twice: no filter drops a word, so that both have the same.
    private List<Token> read(String text, boolean stem) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        words.setReader(new StringReader(text));
        TokenStream lower = normal.apply(new LowerCaseFilter(words));
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = new ASCIIFoldingFilter(stem ? stemmed.apply(lower) : lower)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
