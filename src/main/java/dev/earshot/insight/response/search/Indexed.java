package dev.earshot.insight.response.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** One comment as it stands in the index: its words, and by what it is narrowed and ordered. Nothing can be read from it as a text. */
final class Indexed {

    static final String ID = "id";
    static final String SURVEY = "survey";
    static final String ORIGIN = "origin";
    static final String LANGUAGE = "language";
    static final String QUESTION = "question";
    static final String AT = "at";
    /** The two halves of the id, which decide between comments of the same moment. */
    static final String HIGH = "high";

    static final String LOW = "low";

    private Indexed() {}

    static Document of(Comment comment) {
        Document document = new Document();
        document.add(new StringField(ID, bytes(comment.response()), Field.Store.NO));
        document.add(new StringField(SURVEY, comment.survey(), Field.Store.NO));
        document.add(new StringField(ORIGIN, comment.origin(), Field.Store.NO));
        document.add(new StringField(LANGUAGE, comment.language(), Field.Store.NO));
        document.add(new StringField(QUESTION, comment.question(), Field.Store.NO));
        document.add(new LongPoint(AT, micros(comment.at())));
        document.add(new NumericDocValuesField(AT, micros(comment.at())));
        document.add(new NumericDocValuesField(HIGH, unsigned(comment.response().getMostSignificantBits())));
        document.add(new NumericDocValuesField(LOW, unsigned(comment.response().getLeastSignificantBits())));
        Tongue tongue = Tongue.of(comment.spoken());
        List<Token> tokens = tongue.tokens(Masked.of(comment.words()));
        document.add(new TextField(
                plain(tongue), new Said(tokens.stream().map(Token::plain).toList())));
        document.add(new TextField(
                stem(tongue), new Said(tokens.stream().map(Token::stem).toList())));
        return document;
    }

    static String plain(Tongue tongue) {
        return "plain." + tongue.key();
    }

    static String stem(Tongue tongue) {
        return "stem." + tongue.key();
    }

    static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** Databases order ids by their bits, Java by a sign. Turned back by itself. */
    static long unsigned(long half) {
        return half ^ Long.MIN_VALUE;
    }

    /** Words that were taken apart already. */
    private static final class Said extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final List<String> words;
        private int next;

        Said(List<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == words.size()) {
                return false;
            }
            word.append(words.get(next));
            next += 1;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
