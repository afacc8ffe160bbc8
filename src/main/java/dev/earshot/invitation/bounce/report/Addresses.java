package dev.earshot.invitation.bounce.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds bare addresses and identifiers in header values, whatever stands around them. */
final class Addresses {

    private static final int LONGEST_VALUE = 4_000;
    private static final int LONGEST = 320; // 64 + @ + 255: RFC 5321, 4.5.3.1

    private Addresses() {}

    /** Everything with an @ between spaces, brackets, commas and semicolons; in their order, each once. */
    static Set<String> in(Stream<String> values) {
        Set<String> found = new LinkedHashSet<>();
        values.forEach(value -> {
            for (String word : words(value)) {
                if (word.indexOf('@') > 0 && word.length() <= LONGEST) {
                    found.add(word);
                }
            }
        });
        return found;
    }

    static List<String> words(String value) {
        return List.of(
                value.substring(0, Math.min(value.length(), LONGEST_VALUE)).split("[\\s<>,;\"()]+"));
    }
}
