package dev.earshot.platform.yaml;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that remembers where it stands. */
public sealed interface YamlNode {

    Mark at();

    /** @param text as written, without quotes; empty where nothing stands */
    record Scalar(String text, Mark at) implements YamlNode {}

    record Sequence(List<YamlNode> items, Mark at) implements YamlNode {}

    /** @param entries in the order of the file, each key once */
    record Block(List<Entry> entries, Mark at) implements YamlNode {

        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Reports keys that are none of {@code allowed}. */
        public void allow(List<String> allowed, Mistakes mistakes) {
            entries.stream()
                    .filter(entry -> !allowed.contains(entry.key()))
                    .forEach(entry -> mistakes.addUnknown(entry.at(), "The key", entry.key(), allowed));
        }
    }

    record Entry(String key, Mark at, YamlNode value) {}
}
