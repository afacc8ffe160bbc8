package dev.earshot.score.topic;

import dev.earshot.score.comment.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Topics, and the words that deny: "not", "never".
 *
 * @param negators by language, one word each
 */
public record Dictionary(List<Topic> topics, Map<String, List<Term>> negators) {

    public static final Dictionary NONE = new Dictionary(List.of(), Map.of());

    public Dictionary {
        topics = List.copyOf(topics);
        negators = Map.copyOf(negators);
    }

    /** Whether any topic has words in it. */
    public boolean speaks(String language) {
        String base = Token.base(language);
        return topics.stream().anyMatch(topic -> topic.rules().containsKey(base));
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** What a comment is about, in the order of the topics. */
    public List<Mention> mentions(List<Token> tokens, String language) {
        String base = Token.base(language);
        List<Term> not = negators.getOrDefault(base, List.of());
        List<Mention> mentions = new ArrayList<>();
        for (Topic topic : topics) {
            Optional.ofNullable(topic.rules().get(base))
                    .map(rule -> rule.in(tokens, not))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> mentions.add(new Mention(topic, spans(found, tokens))));
        }
        return mentions;
    }

    /** Whether the word is one that denies what follows. */
    public boolean denies(Token token, String language) {
        return negators.getOrDefault(Token.base(language), List.of()).stream()
                .anyMatch(term -> !term.in(List.of(token)).isEmpty());
    }

    private static List<Mention.Span> spans(List<Term.Found> found, List<Token> tokens) {
        List<Mention.Span> spans = new ArrayList<>();
        List<Term.Found> inOrder = found.stream()
                .sorted(Comparator.comparingInt(Term.Found::from)
                        .thenComparing(Comparator.comparingInt(Term.Found::to).reversed()))
                .toList();
        int end = 0;
        for (Term.Found one : inOrder) {
            if (one.from() >= end) {
                end = one.to();
                spans.add(new Mention.Span(
                        tokens.get(one.from()).start(), tokens.get(end - 1).end()));
            }
        }
        return List.copyOf(spans);
    }
}
