package dev.earshot.insight.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a comment, without what could tell whose it is.
 *
 * @param language it was read in
 * @param form language of the form, where that is another
 */
public record Quote(List<Part> parts, String language, Optional<String> form, OptionalInt score) {

    /** @param hit whether it is why the comment is quoted */
    public record Part(String text, boolean hit) {}
}
