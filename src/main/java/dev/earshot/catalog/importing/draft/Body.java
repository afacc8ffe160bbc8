package dev.earshot.catalog.importing.draft;

import dev.earshot.catalog.importing.draft.Asked.Kind;
import java.util.Map;

/**
 * What a question of ours has besides its words.
 *
 * @param type the word in our YAML
 * @param own the keys of that type
 * @param values what its options are called there, and here
 * @param items likewise for the items of a battery
 */
public record Body(String type, Keys own, Kind kind, Map<String, String> values, Map<String, String> items) {

    /** Without options and items. */
    public Body(String type, Keys own, Kind kind) {
        this(type, own, kind, Map.of(), Map.of());
    }
}
