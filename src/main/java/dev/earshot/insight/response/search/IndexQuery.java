package dev.earshot.insight.response.search;

import dev.earshot.insight.response.request.WordSearch;
import dev.earshot.insight.response.request.WordSearch.Group;
import dev.earshot.insight.response.request.WordSearch.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Questions to the index. A comment is of one language, so what is looked for is asked in each. */
final class IndexQuery {

    private IndexQuery() {}

    static Query of(Scope scope, WordSearch search) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Tongue tongue : Tongue.values()) {
            search.groups().forEach(group -> any.add(group(group, tongue), Occur.SHOULD));
        }
        return within(scope, any.build());
    }

    /** Comments that say exactly this. */
    static Query word(Scope scope, Term word) {
        return within(scope, new TermQuery(word));
    }

    static Query within(Scope scope, Query words) {
        long first = Indexed.micros(scope.start());
        long last = Indexed.micros(scope.end()) - 1;
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(new TermQuery(new Term(Indexed.SURVEY, scope.survey())), Occur.FILTER)
                .add(new TermQuery(new Term(Indexed.ORIGIN, scope.origin())), Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                Indexed.QUESTION,
                                scope.questions().stream().map(BytesRef::new).collect(Collectors.toSet())),
                        Occur.FILTER)
                .add(
                        new IndexOrDocValuesQuery(
                                LongPoint.newRangeQuery(Indexed.AT, first, last),
                                NumericDocValuesField.newSlowRangeQuery(Indexed.AT, first, last)),
                        Occur.FILTER);
        scope.language()
                .ifPresent(language -> all.add(new TermQuery(new Term(Indexed.LANGUAGE, language)), Occur.FILTER));
        return all.build();
    }

    private static Query group(Group group, Tongue tongue) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Needle.all(group.wanted(), tongue).forEach(needle -> all.add(needle(needle, tongue), Occur.FILTER));
        Needle.all(group.unwanted(), tongue).stream()
                // Where only the words of a phrase are asked for, more would be left out than should be.
                .filter(needle ->
                        needle.kind() != Kind.BEGINNING || needle.words().size() == 1)
                .forEach(needle -> all.add(needle(needle, tongue), Occur.MUST_NOT));
        return all.build();
    }

    private static Query needle(Needle needle, Tongue tongue) {
        List<Token> words = needle.words();
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        String plain = Indexed.plain(tongue);
        if (needle.kind() == Kind.WORD) {
            Token word = words.get(0);
            Query forms = new TermQuery(new Term(Indexed.stem(tongue), word.stem()));
            return needle.compound()
                    ? new BooleanQuery.Builder()
                            .add(forms, Occur.SHOULD)
                            .add(new PrefixQuery(new Term(plain, word.plain())), Occur.SHOULD)
                            .build()
                    : forms;
        }
        if (needle.kind() == Kind.PHRASE) {
            return new PhraseQuery(plain, words.stream().map(Token::plain).toArray(String[]::new));
        }
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term word = new Term(plain, words.get(i).plain());
            each.add(i == words.size() - 1 ? new PrefixQuery(word) : new TermQuery(word), Occur.FILTER);
        }
        return each.build();
    }
}
