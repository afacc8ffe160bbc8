package dev.earshot.score.topic;

/**
 * One word, or all that begin with it, end in it or hold it: {@code late}, {@code deliver*}, {@code *lieferung}.
 *
 * @param part as {@link dev.earshot.score.comment.Token#word} is written
 */
record WordPattern(String part, boolean openStart, boolean openEnd) {

    boolean fits(String word) {
        if (openStart) {
            return openEnd ? word.contains(part) : word.endsWith(part);
        }
        return openEnd ? word.startsWith(part) : word.equals(part);
    }
}
