package dev.earshot.catalog.importing.draft;

import java.util.LinkedHashMap;
import java.util.Map;

/** The options of a choice, in order. */
public final class Options {

    public static final int FEWEST = 2;
    public static final int MOST = 30;

    private final Ids ids = new Ids();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Keys> options = new LinkedHashMap<>();
    private final boolean many;
    private final boolean shuffle;

    public Options(boolean many, boolean shuffle) {
        this.many = many;
        this.shuffle = shuffle;
    }

    /**
     * An option like any other.
     *
     * @param name what its value is made of
     */
    public void add(String original, String name, Words label) {
        put(original, name, new Keys().put("label", label));
    }

    /** One that keeps its place. */
    public void addLast(String original, String name, Words label) {
        put(original, name, fixed(new Keys().put("label", label)));
    }

    /** With a field for words beside it; only the first such option has one. */
    public void addOther(String original, Words label) {
        Keys keys = new Keys().put("label", label);
        if (options.values().stream().noneMatch(option -> option.has("other"))) {
            keys.put("other", true);
        }
        put(original, original, fixed(keys));
    }

    /** Goes with no other. */
    public void addExclusive(String original, Words label) {
        Keys keys = new Keys().put("label", label);
        if (many) {
            keys.put("exclusive", true);
        }
        put(original, original, fixed(keys));
    }

    /** A second name under which conditions know an option. */
    public void alias(String original, String other) {
        if (values.containsKey(original)) {
            values.putIfAbsent(other, values.get(original));
        }
    }

    public boolean knows(String original) {
        return values.containsKey(original);
    }

    public int size() {
        return options.size();
    }

    /** Their values to ours. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public Keys keys() {
        Keys lines = new Keys();
        options.forEach((value, option) -> {
            if (option.values().size() == 1 && option.values().get("label") instanceof Words label) {
                lines.put(value, label);
            } else {
                lines.put(value, option);
            }
        });
        Keys keys = new Keys();
        if (many) {
            keys.put("choose", "many");
        }
        if (shuffle) {
            keys.put("shuffle", true);
        }
        return keys.put("options", lines);
    }

    private Keys fixed(Keys keys) {
        return shuffle ? keys.put("fixed", true) : keys;
    }

    private void put(String original, String name, Keys option) {
        String value = ids.value(name, "option-" + (options.size() + 1));
        values.putIfAbsent(original, value);
        options.put(value, option);
    }
}
