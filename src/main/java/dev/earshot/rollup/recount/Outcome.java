package dev.earshot.rollup.recount;

import java.util.List;
import java.util.stream.Stream;

/**
 * What counting again has shown.
 *
 * @param rows how many stored counts differed from the answers
 * @param sentences one for each of the first {@value #MOST}
 */
public record Outcome(long rows, List<String> sentences) {

    static final int MOST = 5;

    public static final Outcome NOTHING = new Outcome(0, List.of());

    public Outcome plus(Outcome other) {
        return new Outcome(
                rows + other.rows,
                Stream.concat(sentences.stream(), other.sentences.stream())
                        .limit(MOST)
                        .toList());
    }

    public boolean isClean() {
        return rows == 0;
    }
}
