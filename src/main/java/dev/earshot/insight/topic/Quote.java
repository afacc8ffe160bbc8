package dev.earshot.insight.topic;

import java.util.List;
import java.util.OptionalInt;

/**
 * A piece of a comment, without what could tell whose it is.
 *
 * @param language of the form
 */
public record Quote(List<Part> parts, String language, OptionalInt score) {

    /** @param hit whether it is why the comment is quoted */
    public record Part(String text, boolean hit) {}
}
