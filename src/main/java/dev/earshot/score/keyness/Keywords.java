package dev.earshot.score.keyness;

import dev.earshot.score.compare.Adjusted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words that set one group's texts apart: many words are looked at, so what is named has to stand out from all of them
 * together. Benjamini and Hochberg, JRSS B 57 (1995).
 */
public final class Keywords {

    private static final int FEWEST_TEXTS = 5;
    private static final int FEWEST_CUSTOMERS = 3;

    private Keywords() {}

    /** @param q the chance, 0 to 1, that a word looked at with all the others stands out as much for no reason */
    public record Keyword(Usage usage, Keyness keyness, double q) {}

    /**
     * Words of five texts or more from three customers or more: fewer would name a person, not a topic.
     *
     * @param texts of the first set, each counted once; {@code others} of the second
     * @param rate at most this share of the words named stand out for no reason: .05
     * @return those that the first set uses more, the surest first
     */
    public static List<Keyword> of(List<Usage> words, long texts, long others, double rate) {
        if (texts == 0 || others == 0) {
            return List.of();
        }
        List<Usage> known = words.stream()
                .filter(word -> word.texts() + word.otherTexts() >= FEWEST_TEXTS)
                .filter(word -> word.customers() >= FEWEST_CUSTOMERS)
                .toList();
        List<Keyness> keyness = known.stream()
                .map(word -> Keyness.of(word.texts(), texts, word.otherTexts(), others))
                .toList();
        double[] q = Adjusted.benjaminiHochberg(
                keyness.stream().mapToDouble(Keyness::p).toArray());
        List<Keyword> named = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            if (q[i] <= rate && keyness.get(i).z() > 0) {
                named.add(new Keyword(known.get(i), keyness.get(i), q[i]));
            }
        }
        named.sort(Comparator.comparingDouble((Keyword word) -> word.keyness().z())
                .reversed()
                .thenComparing(word -> word.usage().term()));
        return List.copyOf(named);
    }
}
