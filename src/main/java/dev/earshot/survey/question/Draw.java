package dev.earshot.survey.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The lots drawn for one respondent: which items of a battery they are asked, and the order of shuffled options. The same
 * respondent draws the same again, on every page load, device and machine.
 *
 * @param seed of the respondent; {@link Random} is specified to the bit, so the draw never changes with the Java version
 */
public record Draw(long seed) {

    /** @param key names the respondent; anybody with the same key draws the same */
    public static Draw of(String key) {
        long seed = 1_125_899_906_842_597L;
        for (int i = 0; i < key.length(); i++) {
            seed = 31 * seed + key.charAt(i);
        }
        return new Draw(seed);
    }

    /** @param name of what is shuffled, so that two lists of one survey come in unrelated orders */
    <T> List<T> shuffled(String name, List<T> items) {
        List<T> order = new ArrayList<>(items);
        Collections.shuffle(order, new Random(mixed(seed ^ (name.hashCode() * 0x9E3779B97F4A7C15L))));
        return order;
    }

    /** Parts seeds that lie close together, from which {@link Random} would draw alike (SplitMix64; Stafford's variant 13). */
    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** Some of the items, in their own order; every item is as likely as any other. */
    <T> List<T> some(String name, List<T> items, int howMany) {
        List<T> drawn = shuffled(name, items).subList(0, Math.min(howMany, items.size()));
        return items.stream().filter(drawn::contains).toList();
    }
}
