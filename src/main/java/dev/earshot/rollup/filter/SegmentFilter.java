package dev.earshot.rollup.filter;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which responses are asked for: every field has one of its values.
 *
 * @param fields values by field: "order.store" -> "berlin", "bremen"; without a field all responses fit
 */
public record SegmentFilter(Map<String, Set<String>> fields) {

    /** As many fields as a survey may keep. */
    public static final int MOST_FIELDS = 8;

    public static final int MOST_VALUES = 100;

    public SegmentFilter {
        TreeMap<String, Set<String>> sorted = new TreeMap<>();
        fields.forEach((field, values) -> sorted.put(field, Set.copyOf(new TreeSet<>(values))));
        if (sorted.size() > MOST_FIELDS
                || sorted.values().stream().anyMatch(values -> values.isEmpty() || values.size() > MOST_VALUES)) {
            throw new IllegalArgumentException(
                    "a filter has at most " + MOST_FIELDS + " fields, each with 1 to " + MOST_VALUES + " values");
        }
        fields = Map.copyOf(sorted);
    }

    /** Whether the tallies know the answer: everybody, or one value of one field. */
    boolean isTallied() {
        return fields.isEmpty()
                || fields.size() == 1 && fields.values().iterator().next().size() == 1;
    }
}
