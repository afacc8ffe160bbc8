package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Saying;
import dev.earshot.insight.response.request.Tag;
import java.util.UUID;

/** Every response whose comments say these words has this tag. */
public record TagRule(UUID id, Saying words, Tag tag) {

    boolean fits(Line line) {
        return line.comments().stream().anyMatch(comment -> words.fits(comment.words()));
    }
}
