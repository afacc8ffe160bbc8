package dev.earshot.insight.response.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.response.request.WordSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of comments on disk: kept, thrown away where it is damaged, and without those who were erased. */
class IndexStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Scope SCOPE =
            new Scope("shop", "INVITED", List.of("reason"), Optional.empty(), NOON, NOON.plusSeconds(3600));

    @TempDir
    Path folder;

    @Test
    void readsOnWhereItWas() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 3);
        }
        try (IndexStore store = open("one")) {
            assertThat(store.marks().read()).isEqualTo(3);
            assertThat(found(store, "parcels")).hasSize(3);
        }
        try (IndexStore store = open("another database")) {
            assertThat(store.marks().read()).isZero();
            assertThat(found(store, "parcels")).isEmpty();
        }
    }

    @Test
    void isBegunAnewWhereItIsDamaged() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 3);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "nothing of the kind");
            }
        }
        try (IndexStore store = open("one")) {
            assertThat(store.marks().read()).isZero();
            put(store, 2);
            assertThat(found(store, "parcels")).hasSize(2);
        }
    }

    @Test
    void nothingIsLeftOfWhatIsErased() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 3);
            assertThat(files()).contains("courier0").contains("courier1");
            store.put(id(1), List.of());
            store.show(store.marks());
            store.purge(store.marks());
            assertThat(found(store, "courier1")).isEmpty();
            assertThat(files()).contains("courier0").doesNotContain("courier1");
        }
    }

    @Test
    void partsFollowEachOther() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 7);
            for (CommentIndex.Order order : CommentIndex.Order.values()) {
                Proposed proposed = new Proposed(IndexQuery.of(SCOPE, WordSearch.of("parcel")), order, false);
                List<UUID> read = new ArrayList<>();
                Optional<Hit> after = Optional.empty();
                for (int part = 0; part < 4; part++) {
                    Optional<Hit> last = after;
                    List<Hit> some = store.ask(searcher -> proposed.next(searcher, last, 3));
                    some.forEach(hit -> read.add(hit.id()));
                    after = some.isEmpty() ? after : Optional.of(some.get(some.size() - 1));
                }
                assertThat(read).hasSize(7).startsWith(id(6), id(5)).endsWith(id(0));
            }
        }
    }

    @Test
    void namesTheNearestWordThatEnoughSay() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 3);
            Optional<String> threeSay = store.ask(searcher -> NearWords.of(searcher, SCOPE, "parcal", 3));
            Optional<String> fourSay = store.ask(searcher -> NearWords.of(searcher, SCOPE, "parcal", 4));
            assertThat(threeSay).contains("parcels");
            assertThat(fourSay).isEmpty();
        }
    }

    @Test
    void onlyWhatIsLookedThroughIsFound() throws IOException {
        try (IndexStore store = open("one")) {
            put(store, 1);
            other(store, 20, "another-shop", "INVITED", "reason", NOON);
            other(store, 21, "shop", "OPEN", "reason", NOON);
            other(store, 22, "shop", "INVITED", "name", NOON);
            other(store, 23, "shop", "INVITED", "reason", SCOPE.end());
            other(store, 24, "shop", "INVITED", "reason", NOON.minusSeconds(1));
            store.show(store.marks());
            assertThat(found(store, "parcels")).extracting(Hit::id).containsExactly(id(0));
        }
    }

    @Test
    void whatBelongsToAPersonStandsInNoFile() throws IOException {
        try (IndexStore store = open("one")) {
            store.put(
                    id(1),
                    List.of(new Comment(
                            id(1),
                            "shop",
                            "INVITED",
                            "en",
                            NOON,
                            "reason",
                            "Write to ilsebill@listed.example or call 0421 7654321",
                            "en")));
            store.commit(store.marks());
            assertThat(files()).contains("call").doesNotContain("ilsebill", "7654321");
        }
    }

    private static void other(IndexStore store, int number, String survey, String origin, String question, Instant at)
            throws IOException {
        store.put(
                id(number), List.of(new Comment(id(number), survey, origin, "en", at, question, "Parcels too", "en")));
    }

    private IndexStore open(String print) throws IOException {
        Directory directory = FSDirectory.open(folder);
        return IndexStore.open(directory, print, NOON);
    }

    private static void put(IndexStore store, int many) throws IOException {
        for (int i = 0; i < many; i++) {
            store.put(
                    id(i),
                    List.of(new Comment(
                            id(i),
                            "shop",
                            "INVITED",
                            "en",
                            NOON.plusSeconds(i),
                            "reason",
                            "Parcels by courier" + i,
                            "en")));
        }
        Marks marks = store.marks();
        store.commit(new Marks(marks.print(), id(many), marks.changed(), many, marks.erased()));
    }

    private static List<Hit> found(IndexStore store, String words) throws IOException {
        Proposed proposed = new Proposed(IndexQuery.of(SCOPE, WordSearch.of(words)), CommentIndex.Order.MOMENT, false);
        return store.ask(searcher -> proposed.next(searcher, Optional.empty(), 100));
    }

    private static UUID id(int i) {
        return new UUID(0x0195000000007000L, 0x8000000000000000L + i);
    }

    /** All there is on disk, compressed or not: words of an index are kept as they are. */
    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
