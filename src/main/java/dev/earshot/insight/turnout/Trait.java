package dev.earshot.insight.turnout;

import dev.earshot.score.sample.FrameFit;
import dev.earshot.score.sample.Layers;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One thing that is known of everybody, and how many of each group came how far.
 *
 * @param key "customer.country", "order.total" or "delay"
 */
public record Trait(Kind kind, String key, List<Category> categories) {

    public enum Kind {
        FIELD,
        WORTH,
        /** Known of those invited alone. */
        DELAY
    }

    /**
     * @param name the value of a field, "" where unknown
     * @param from the least of a range of numbers, NaN where it is none
     * @param below where the range ends, NaN where it does not
     * @param eligible events at which somebody could have been asked
     */
    public record Category(String name, double from, double below, long eligible, long invited, long answered) {

        public boolean isRange() {
            return !Double.isNaN(from);
        }
    }

    public Trait {
        categories = List.copyOf(categories);
    }

    public boolean tellsApart() {
        return categories.stream().filter(one -> one.eligible > 0).count() > 1;
    }

    /** Who was invited, against who could have been. */
    public Optional<FrameFit> coverage() {
        return kind == Kind.DELAY ? Optional.empty() : layers().coverage();
    }

    /** Who answered, against who was invited. */
    public Optional<FrameFit> response() {
        return layers().response();
    }

    private Layers layers() {
        return new Layers(of(Category::eligible), of(Category::invited), of(Category::answered));
    }

    private long[] of(ToLongFunction<Category> count) {
        return categories.stream().mapToLong(count).toArray();
    }
}
