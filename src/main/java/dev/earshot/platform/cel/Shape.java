package dev.earshot.platform.cel;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What of a condition decides whether it can be: its text without its whole numbers, and the types of the names in it. {@code
 * answers.recommend <= 6} in one survey and {@code answers.recommend <= 8} in another have one shape; checking the types of
 * a hundred conditions takes longer than reading a hundred surveys, so a shape found good is not checked again.
 */
record Shape(String text, Map<String, ValueType> types) {

    /** Whole numbers of any size CEL can hold; "1.5" and "q1" are none. */
    private static final Pattern WHOLE = Pattern.compile("(?<![\\w.])[0-9]{1,9}(?![\\w.])");

    private static final int MOST = 10_000;

    private static final Set<Shape> GOOD = ConcurrentHashMap.newKeySet();

    /** @param names all of them known */
    static Shape of(String source, Map<String, Map<String, ValueType>> names) {
        Map<String, ValueType> types = new TreeMap<>();
        NameCheck.namesIn(source).forEach(name -> {
            ValueType type = names.getOrDefault(name.group(), Map.of()).get(name.field());
            if (type != null) {
                types.put(name.group() + "." + name.field(), type);
            }
        });
        return new Shape(WHOLE.matcher(source).replaceAll("0"), types);
    }

    /** What holds an escape is always looked at: its digits are no number. */
    boolean isKnown() {
        return text.indexOf('\\') < 0 && GOOD.contains(this);
    }

    void remember() {
        if (GOOD.size() < MOST) {
            GOOD.add(this);
        }
    }
}
