package dev.earshot.insight.response.search;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** An index that is open: comments are put in and taken out, and it is searched meanwhile. One thread writes. */
final class IndexStore implements AutoCloseable {

    private static final double MEGABYTES = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Marks marks;

    private IndexStore(Directory directory, IndexWriter writer, Marks marks) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.marks = marks;
        this.searchers = new SearcherManager(writer, null);
    }

    /** What cannot be read, or was made from another database or by another version, is begun anew. */
    static IndexStore open(Directory directory, String print, Instant now) throws IOException {
        try {
            return known(directory, print, now);
        } catch (IOException | IllegalArgumentException e) {
            Log.warnf(
                    "the index of comments cannot be read and is made anew: %s",
                    e.getClass().getSimpleName());
            IndexFolder.empty(directory);
            return known(directory, print, now);
        }
    }

    private static IndexStore known(Directory directory, String print, Instant now) throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0); // Whoever is erased is gone from the files too.
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(MEGABYTES)
                        .setMergePolicy(merges)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCommitOnClose(false));
        try {
            Map<String, String> data = new HashMap<>();
            if (writer.getLiveCommitData() != null) {
                writer.getLiveCommitData().forEach(one -> data.put(one.getKey(), one.getValue()));
            }
            Marks marks = Marks.of(data, print).orElseGet(() -> Marks.none(print, now));
            if (marks.read() == 0) {
                writer.deleteAll();
            }
            return new IndexStore(directory, writer, marks);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    Marks marks() {
        return marks;
    }

    /** What a response says now, in place of what it said. */
    void put(UUID response, List<Comment> comments) throws IOException {
        Term id = new Term(Indexed.ID, Indexed.bytes(response));
        if (comments.isEmpty()) {
            writer.deleteDocuments(id);
        } else {
            writer.updateDocuments(id, comments.stream().map(Indexed::of).toList());
        }
    }

    /** Shows what was put, and keeps it. */
    void commit(Marks next) throws IOException {
        writer.setLiveCommitData(next.data().entrySet());
        writer.commit();
        show(next);
    }

    /** Shows what was put. What was not kept is read again after a restart. */
    void show(Marks next) throws IOException {
        marks = next;
        searchers.maybeRefreshBlocking();
    }

    /** Writes files anew in which something was taken out, so that nothing of it is left in them. */
    void purge(Marks next) throws IOException {
        writer.forceMergeDeletes(true);
        commit(next);
        writer.deleteUnusedFiles(); // Those that were still being read.
    }

    /** Something to do with what can be found. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }
}
