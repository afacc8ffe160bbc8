package dev.earshot.catalog.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys that stand together.
 *
 * @param name of its definition in the schema: "invite"
 * @param owner what has these keys, as a sentence needs it: "an invite"
 */
public record KeyGroup(String name, String owner, List<Key> keys) {

    public KeyGroup {
        keys = List.copyOf(keys);
    }

    static KeyGroup of(String name, String owner, Key... keys) {
        return new KeyGroup(name, owner, List.of(keys));
    }

    /** These keys and some more. */
    KeyGroup with(Key... more) {
        List<Key> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new KeyGroup(name, owner, all);
    }

    KeyGroup as(String otherName, String otherOwner) {
        return new KeyGroup(otherName, otherOwner, keys);
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    public boolean has(String key) {
        return keys.stream().anyMatch(each -> each.name().equals(key));
    }

    public Shape shape(String key) {
        return keys.stream()
                .filter(each -> each.name().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner + " has no key \"" + key + "\""))
                .shape();
    }

    /** The words that can stand behind a key. */
    public List<String> words(String key) {
        return ((Shape.Words) shape(key)).allowed();
    }

    /** The bounds of the number that stands behind a key. */
    public Shape.Whole bounds(String key) {
        return (Shape.Whole) shape(key);
    }
}
