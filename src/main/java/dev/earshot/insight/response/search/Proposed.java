package dev.earshot.insight.response.search;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Responses that may fit, a part at a time. */
record Proposed(Query query, CommentIndex.Order order, boolean newer) {

    List<Hit> next(IndexSearcher searcher, Optional<Hit> after, int most) throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return List.of();
        }
        TopDocs found = after.isPresent()
                ? searcher.searchAfter(behind(after.get(), documents - 1), query, most, sort())
                : searcher.search(query, most, sort());
        Set<Hit> hits = new LinkedHashSet<>(); // A response with two comments is one.
        for (ScoreDoc one : found.scoreDocs) {
            hits.add(hit(searcher, one.doc));
        }
        return List.copyOf(hits);
    }

    private Sort sort() {
        SortField low = new SortField(Indexed.LOW, SortField.Type.LONG, !newer);
        return order == CommentIndex.Order.CHANCE
                ? new Sort(low)
                : new Sort(
                        new SortField(Indexed.AT, SortField.Type.LONG, !newer),
                        new SortField(Indexed.HIGH, SortField.Type.LONG, !newer),
                        low);
    }

    /** Behind all comments of this response. */
    private FieldDoc behind(Hit hit, int lastDocument) {
        Object low = Indexed.unsigned(hit.id().getLeastSignificantBits());
        Object high = Indexed.unsigned(hit.id().getMostSignificantBits());
        return new FieldDoc(
                lastDocument,
                0,
                order == CommentIndex.Order.CHANCE
                        ? new Object[] {low}
                        : new Object[] {Indexed.micros(hit.at()), high, low});
    }

    private static Hit hit(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        long high = value(leaf, Indexed.HIGH, document);
        long low = value(leaf, Indexed.LOW, document);
        return new Hit(
                Instant.EPOCH.plus(value(leaf, Indexed.AT, document), ChronoUnit.MICROS),
                new UUID(Indexed.unsigned(high), Indexed.unsigned(low)));
    }

    private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IOException("a comment of the index has no \"" + field + "\"");
        }
        return values.longValue();
    }
}
