package dev.earshot.insight.topic.reading;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.response.Origin;
import dev.earshot.score.comment.Mask;
import dev.earshot.score.comment.Token;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row of {@code comment_reading}.
 *
 * @param scores " recommend:9 delivery:4 "
 * @param topics " delivery staff "
 * @param words "rude|not helpful"
 */
record Reading(
        UUID response,
        String survey,
        Origin origin,
        Instant at,
        Optional<UUID> customer,
        String language,
        String scores,
        String topics,
        String words,
        String edition) {

    private static final int LONGEST = 4_000;

    /** What was said, and by whom. */
    record Said(
            UUID response,
            String survey,
            Origin origin,
            Instant at,
            Optional<UUID> customer,
            String language,
            Map<String, Integer> scores,
            List<String> comments) {}

    static Reading of(Said said, Topics.Edition edition) {
        // A line between two comments: no words of both stand side by side.
        List<Token> tokens = Token.of(Mask.of(String.join("\n\n", said.comments())), said.language());
        return new Reading(
                said.response(),
                said.survey(),
                said.origin(),
                said.at(),
                said.customer(),
                said.language(),
                spaced(said.scores().entrySet().stream()
                        .map(score -> score.getKey() + ":" + score.getValue())
                        .toList()),
                spaced(edition.dictionary().mentions(tokens, said.language()).stream()
                        .map(mention -> mention.topic().id())
                        .toList()),
                joined(Words.of(tokens, said.language(), edition.dictionary())),
                edition.key());
    }

    private static String spaced(List<String> parts) {
        return parts.stream().limit(60).collect(Collectors.joining(" ", " ", " "));
    }

    /** As many as find room. */
    private static String joined(Collection<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (text.length() + word.length() + 1 > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : "|").append(word);
        }
        return text.toString();
    }
}
