package dev.earshot.rollup.delta;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A score a customer gave, among the others the same customer gave to the same question.
 *
 * @param answer one with a score
 */
public record Opinion(UUID response, Contribution answer) implements Comparable<Opinion> {

    private static final Comparator<Opinion> ORDER = Comparator.<Opinion, Instant>comparing(
                    opinion -> opinion.answer.at())
            .thenComparing(Opinion::response, Opinion::compare);

    /** By time; of two at the same time the one with the higher id comes later, as it does in SQL. */
    @Override
    public int compareTo(Opinion other) {
        return ORDER.compare(this, other);
    }

    // UUID.compareTo takes the halves for signed numbers; databases compare bytes.
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
