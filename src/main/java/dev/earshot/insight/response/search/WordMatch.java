package dev.earshot.insight.response.search;

import dev.earshot.insight.response.request.WordSearch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Holds what is looked for against comments of one language as they are now. The index only proposes: what is shown was found here. */
public final class WordMatch {

    /** A piece of a comment. */
    public record Part(String text, boolean hit) {}

    private record Wanted(List<Needle> all, List<Needle> none) {}

    private final Tongue tongue;
    private final List<Wanted> groups;

    private WordMatch(Tongue tongue, List<Wanted> groups) {
        this.tongue = tongue;
        this.groups = groups;
    }

    /** @param language of the comments */
    public static WordMatch of(WordSearch search, String language) {
        Tongue tongue = Tongue.of(language);
        return new WordMatch(
                tongue,
                search.groups().stream()
                        .map(group ->
                                new Wanted(Needle.all(group.wanted(), tongue), Needle.all(group.unwanted(), tongue)))
                        .toList());
    }

    public boolean fits(String comment) {
        List<Token> said = tongue.tokens(Masked.of(comment));
        return groups.stream()
                .anyMatch(group -> group.all().stream().allMatch(needle -> needle.isIn(said))
                        && group.none().stream().noneMatch(needle -> needle.isIn(said)));
    }

    /** A comment, with what was looked for apart. */
    public List<Part> mark(String comment) {
        List<Token> said = tongue.tokens(Masked.of(comment));
        BitSet hits = new BitSet(comment.length());
        for (Wanted group : groups) {
            for (Needle needle : group.all()) {
                for (int i = 0; i < said.size(); i++) {
                    if (needle.isAt(said, i)) {
                        hits.set(
                                said.get(i).start(),
                                said.get(i + needle.words().size() - 1).end());
                    }
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < comment.length(); ) {
            boolean hit = hits.get(from);
            int next = hit ? hits.nextClearBit(from) : hits.nextSetBit(from);
            int to = next < 0 ? comment.length() : Math.min(next, comment.length());
            parts.add(new Part(comment.substring(from, to), hit));
            from = to;
        }
        return parts;
    }
}
