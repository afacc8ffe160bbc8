package dev.earshot.catalog.importing.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of keys in the order they are written. A value is a text, a number, a truth value, words, keys or a list. */
public final class Keys {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** A list on one line: {@code [en, de]}. */
    record Row(List<String> words) {}

    public Keys put(String key, String value) {
        return set(key, value);
    }

    public Keys put(String key, int value) {
        return set(key, value);
    }

    public Keys put(String key, boolean value) {
        return set(key, value);
    }

    public Keys put(String key, Words value) {
        return set(key, value);
    }

    public Keys put(String key, Keys value) {
        return set(key, value);
    }

    public Keys put(String key, List<Keys> value) {
        return set(key, value);
    }

    public Keys putRow(String key, List<String> words) {
        return set(key, new Row(words));
    }

    /** A comment behind what {@code key} says. */
    public Keys remark(String key, String comment) {
        remarks.put(key, comment);
        return this;
    }

    public Keys put(String key, Optional<Words> value) {
        value.ifPresent(words -> set(key, words));
        return this;
    }

    public Keys putAll(Keys others) {
        values.putAll(others.values);
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, String> remarks() {
        return remarks;
    }

    private Keys set(String key, Object value) {
        values.put(key, value);
        return this;
    }
}
