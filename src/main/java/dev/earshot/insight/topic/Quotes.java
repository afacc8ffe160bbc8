package dev.earshot.insight.topic;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.comment.Mask;
import dev.earshot.score.comment.Token;
import dev.earshot.score.topic.Mention.Span;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Fetches a few comments to show what words were found in them. */
@ApplicationScoped
public class Quotes {

    /** Of one page. */
    private static final int MOST = 200;

    /** Enough to tell what it is about. */
    private static final int WHOLE = 1_200;

    private final Verbatims comments;
    private final Topics topics;

    Quotes(Verbatims comments, Topics topics) {
        this.comments = comments;
        this.topics = topics;
    }

    /** Comments by response. */
    public Map<UUID, String> texts(Survey survey, Collection<ReadComment> wanted) {
        return comments.of(
                survey,
                wanted.stream()
                        .map(ReadComment::response)
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** With the words that made it a mention; empty where it was changed since. */
    public Optional<Quote> about(String topic, ReadComment comment, Map<UUID, String> texts) {
        return about(topic, comment, texts, Excerpt.LONGEST);
    }

    /** The same with more around the words. */
    public Optional<Quote> inFull(String topic, ReadComment comment, Map<UUID, String> texts) {
        return about(topic, comment, texts, WHOLE);
    }

    private Optional<Quote> about(String topic, ReadComment comment, Map<UUID, String> texts, int longest) {
        return Optional.ofNullable(texts.get(comment.response()))
                .map(Mask::of)
                .flatMap(
                        text -> topics
                                .edition()
                                .dictionary()
                                .mentions(Token.of(text, comment.language()), comment.language())
                                .stream()
                                .filter(mention -> mention.topic().id().equals(topic))
                                .findFirst()
                                .map(mention -> quote(text, mention.evidence(), comment, longest)));
    }

    /** With a word; "not helpful" is where both stand in one sentence. */
    public Optional<Quote> using(String word, ReadComment comment, Map<UUID, String> texts) {
        return Optional.ofNullable(texts.get(comment.response())).map(Mask::of).flatMap(text -> {
            Set<String> wanted = new HashSet<>(List.of(word.split(" ")));
            List<Span> spans = Token.of(text, comment.language()).stream()
                    .filter(token -> wanted.contains(token.word()))
                    .map(token -> new Span(token.start(), token.end()))
                    .toList();
            return spans.isEmpty() ? Optional.empty() : Optional.of(quote(text, spans, comment, Excerpt.LONGEST));
        });
    }

    private static Quote quote(String text, List<Span> spans, ReadComment comment, int longest) {
        return new Quote(Excerpt.of(text, spans, longest), comment.language(), comment.form(), comment.score());
    }
}
