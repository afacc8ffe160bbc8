package dev.earshot.insight.topic.word;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.tone.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Hears how comments sound. */
public final class Toned {

    private final Map<String, Tone> languages = new HashMap<>();

    /** What words weigh as they are written, by language: a stem is found once. */
    private final Map<String, Map<String, Double>> known = new HashMap<>();

    public Toned(List<Lexicon> lexicons) {
        lexicons.stream().filter(Lexicon::learnt).forEach(one -> languages.put(one.language(), one.tone()));
    }

    /** Above 0 happy, below unhappy; empty where its language was not learnt. */
    public OptionalDouble of(ReadComment comment) {
        return Optional.ofNullable(languages.get(comment.language()))
                .map(tone -> OptionalDouble.of(sum(comment, tone)))
                .orElse(OptionalDouble.empty());
    }

    private double sum(ReadComment comment, Tone tone) {
        Map<String, Double> weights = known.computeIfAbsent(comment.language(), any -> new HashMap<>());
        double sum = 0;
        for (String term : comment.terms()) {
            sum += weights.computeIfAbsent(
                    term, word -> tone.weights().getOrDefault(Stems.of(word, comment.language()), 0.0));
        }
        return sum;
    }
}
