package dev.earshot.insight.response.search;

import dev.earshot.insight.response.request.WordSearch;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The words of all comments. What it proposes may have been changed or erased since: whoever asks looks it up. */
@ApplicationScoped
public class CommentIndex {

    /** In which order responses are proposed. */
    public enum Order {
        MOMENT,
        /** Of what was drawn for their ids. */
        CHANCE
    }

    private final EarshotConfig config;
    private final Keys keys;
    private final Clock clock;
    private Optional<IndexStore> store = Optional.empty();

    CommentIndex(EarshotConfig config, Keys keys, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Responses with a comment that may fit, newest first.
     *
     * @param after what was proposed last
     * @param newer whether to go on to newer ones, oldest first
     */
    public List<Hit> next(Scope scope, WordSearch search, Order order, Optional<Hit> after, boolean newer, int most) {
        Proposed proposed = new Proposed(IndexQuery.of(scope, search), order, newer);
        return ask(searcher -> proposed.next(searcher, after, most));
    }

    /** How many comments may fit. */
    public long count(Scope scope, WordSearch search) {
        return ask(searcher -> (long) searcher.count(IndexQuery.of(scope, search)));
    }

    /** The word most like this one that at least {@code fewest} comments say; empty where none is like it. */
    public Optional<String> nearest(Scope scope, String word, int fewest) {
        return ask(searcher -> NearWords.of(searcher, scope, word, fewest));
    }

    private <T> T ask(IndexStore.Question<T> question) {
        try {
            return store().ask(question);
        } catch (IOException e) {
            discard();
            throw new UncheckedIOException("the index of comments cannot be searched", e);
        }
    }

    synchronized IndexStore store() throws IOException {
        if (store.isEmpty()) {
            String print = Base64.getEncoder().encodeToString(Secret.mac(keys.get(Keys.Name.RESPONSE), "index"));
            store = Optional.of(IndexStore.open(IndexFolder.of(config), print, clock.instant()));
        }
        return store.get();
    }

    /** Opened again when it is next wanted, and begun anew where it is damaged. */
    synchronized void discard() {
        store.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                Log.warnf(
                        "the index of comments cannot be closed: %s",
                        e.getClass().getSimpleName());
            }
        });
        store = Optional.empty();
    }

    void stop(@Observes ShutdownEvent stopping) {
        discard();
    }
}
