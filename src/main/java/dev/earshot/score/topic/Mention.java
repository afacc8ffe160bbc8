package dev.earshot.score.topic;

import java.util.List;

/**
 * A comment is about a topic, because of these words.
 *
 * @param evidence in the order they stand, none within another
 */
public record Mention(Topic topic, List<Span> evidence) {

    /** Characters of the comment from {@code start} to {@code end}, which is left out. */
    public record Span(int start, int end) {}
}
