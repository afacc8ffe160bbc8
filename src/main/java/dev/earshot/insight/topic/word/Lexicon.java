package dev.earshot.insight.topic.word;

import dev.earshot.score.tone.Tone;
import dev.earshot.score.tone.ToneAccuracy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What words say in one language of a survey.
 *
 * @param comments with a score that there were to learn from
 * @param accuracy empty where that was too few, or everybody was of one mind; then nothing was learnt
 */
public record Lexicon(String language, int comments, Optional<ToneAccuracy> accuracy, Tone tone) {

    /** Fewer teach more chance than sense. */
    public static final int FEWEST = 2_000;

    private static final int MOST_WORDS = 5_000;

    public boolean learnt() {
        return accuracy.isPresent();
    }

    /** "word weight", a line each, those that weigh most first. */
    String lines() {
        return tone.weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.comparingDouble(Math::abs))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(one -> one.getKey() + "\t" + Math.round(one.getValue() * 1_000) / 1_000.0)
                .collect(Collectors.joining("\n"));
    }

    static Tone tone(String lines) {
        Map<String, Double> weights = new HashMap<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        });
        return new Tone(weights);
    }
}
