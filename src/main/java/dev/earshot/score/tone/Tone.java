package dev.earshot.score.tone;

import dev.earshot.score.keyness.Keyness;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words say about who uses them.
 *
 * @param weights of a word, in log odds: above 0 where happy customers use it more
 */
public record Tone(Map<String, Double> weights) {

    private static final int FEWEST_TEXTS = 5;

    public Tone {
        weights = Map.copyOf(weights);
    }

    /** A word's log odds, drawn to 0 as far as chance explains them: 1 − 1/z², and at z ≤ 1 all the way. */
    public static Tone learnt(List<Heard> comments) {
        long[] texts = new long[2];
        Map<String, long[]> uses = new HashMap<>();
        for (Heard one : comments) {
            int side = one.happy() ? 1 : 0;
            texts[side] += 1;
            one.terms().forEach(term -> uses.computeIfAbsent(term, t -> new long[2])[side] += 1);
        }
        Map<String, Double> weights = new HashMap<>();
        if (texts[0] > 0 && texts[1] > 0) {
            uses.forEach((term, used) -> {
                Keyness keyness = Keyness.of(used[1], texts[1], used[0], texts[0]);
                if (used[0] + used[1] >= FEWEST_TEXTS && Math.abs(keyness.z()) > 1) {
                    weights.put(term, keyness.delta() * (1 - 1 / (keyness.z() * keyness.z())));
                }
            });
        }
        return new Tone(weights);
    }

    /** Of a comment with these words: above 0 happy, below unhappy, 0 where it says neither. */
    public double of(Collection<String> terms) {
        return terms.stream()
                .mapToDouble(term -> weights.getOrDefault(term, 0.0))
                .sum();
    }
}
