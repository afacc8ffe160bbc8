package dev.earshot.score.topic;

import java.util.Map;

/**
 * Something customers write about.
 *
 * @param id as it stands in addresses and files, and as the tag of a response: "delivery"
 * @param names by language: "Lieferung"; one of them at least
 * @param rules by language
 */
public record Topic(String id, Map<String, String> names, Map<String, Rule> rules) {

    public Topic {
        names = Map.copyOf(names);
        rules = Map.copyOf(rules);
    }

    /** In the language, else in English, else as it is known. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", id));
    }
}
