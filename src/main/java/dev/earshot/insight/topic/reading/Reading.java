package dev.earshot.insight.topic.reading;

import dev.earshot.insight.language.CommentLanguage;
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
 * @param language it was read in
 * @param form language of the form, where that is another
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
        Optional<String> form,
        String scores,
        String topics,
        String words,
        String edition) {

    private static final int LONGEST = 4_000;

    /** What was said, and by whom, in a form of the language. */
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
        List<String> comments = said.comments().stream().map(Mask::of).toList();
        String language = CommentLanguage.of(comments, said.language());
        // A line between two comments: no words of both stand side by side.
        List<Token> tokens = Token.of(String.join("\n\n", comments), language);
        return new Reading(
                said.response(),
                said.survey(),
                said.origin(),
                said.at(),
                said.customer(),
                language,
                Optional.of(said.language()).filter(form -> !form.equals(language)),
                spaced(said.scores().entrySet().stream()
                        .map(score -> score.getKey() + ":" + score.getValue())
                        .toList()),
                spaced(edition.dictionary().mentions(tokens, language).stream()
                        .map(mention -> mention.topic().id())
                        .toList()),
                joined(Words.of(tokens, language, edition.dictionary())),
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
