package dev.earshot.insight.response.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Takes erased comments out of the index, whichever process erased them. Of whom they were is not kept anywhere: the counts of
 * erased answers say in which survey and month to look for some that are no longer there.
 */
@ApplicationScoped
class ErasedComments {

    private static final Duration ANY_ZONE = Duration.ofDays(1);

    private final CommentRows rows;

    ErasedComments(CommentRows rows) {
        this.rows = rows;
    }

    void takeOut(IndexStore store) throws IOException, SQLException {
        Marks marks = store.marks();
        Map<String, Long> now = rows.erased();
        if (now.equals(marks.erased())) {
            return;
        }
        int gone = 0;
        for (Map.Entry<String, Long> month : now.entrySet()) {
            if (!month.getValue().equals(marks.erased().get(month.getKey()))) {
                gone += takeOut(store, month.getKey());
            }
        }
        Marks next = new Marks(marks.print(), marks.newest(), marks.changed(), marks.read(), new HashMap<>(now));
        if (gone > 0) {
            store.show(next); // Else the files that hold them are still being read.
            store.purge(next);
            Log.infof("erased answers taken out of the index: answers=%d", gone);
        } else {
            store.commit(next);
        }
    }

    private int takeOut(IndexStore store, String month) throws IOException, SQLException {
        String survey = month.substring(0, month.lastIndexOf(' '));
        LocalDate first = LocalDate.parse(month.substring(month.lastIndexOf(' ') + 1));
        Instant start = first.atStartOfDay(ZoneOffset.UTC).toInstant().minus(ANY_ZONE);
        Instant end =
                first.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(ANY_ZONE);
        Proposed proposed = new Proposed(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Indexed.SURVEY, survey)), Occur.FILTER)
                        .add(
                                LongPoint.newRangeQuery(Indexed.AT, Indexed.micros(start), Indexed.micros(end)),
                                Occur.FILTER)
                        .build(),
                CommentIndex.Order.MOMENT,
                false);
        int gone = 0;
        List<Hit> some = store.ask(searcher -> proposed.next(searcher, Optional.empty(), CommentRows.AT_ONCE));
        while (!some.isEmpty()) {
            List<UUID> ids = some.stream().map(Hit::id).toList();
            Set<UUID> known = rows.known(ids);
            for (UUID id : ids) {
                if (!known.contains(id)) {
                    store.put(id, List.of());
                    gone += 1;
                }
            }
            Optional<Hit> last = Optional.of(some.get(some.size() - 1));
            some = store.ask(searcher -> proposed.next(searcher, last, CommentRows.AT_ONCE));
        }
        return gone;
    }
}
