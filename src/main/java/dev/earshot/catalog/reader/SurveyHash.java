package dev.earshot.catalog.reader;

import dev.earshot.platform.Sha256;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file says, as 64 hex digits: two files with the same hash ask the same.
 *
 * <p>Comments, white space, quotes, the order of keys and the way a group or list is laid out do not count. The hash is
 * taken of what is written, not of the survey made from it, so a newer Earshot finds the hash an older one stored.
 */
final class SurveyHash {

    private static final Set<String> ORDERED = Set.of("options", "items");

    private SurveyHash() {}

    static String of(YamlNode root) {
        return Sha256.hex(canonical(root, false).getBytes(StandardCharsets.UTF_8));
    }

    /** @param ordered whether the order of keys carries meaning, as it does for options and items */
    private static String canonical(YamlNode node, boolean ordered) {
        if (node instanceof Block map) {
            Stream<Map.Entry<String, Entry>> entries = map.entries().entrySet().stream();
            return (ordered ? entries : entries.sorted(Map.Entry.comparingByKey()))
                    .map(entry -> quoted(entry.getKey()) + ":"
                            + canonical(entry.getValue().value(), ORDERED.contains(entry.getKey())))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(item -> canonical(item, false)).collect(Collectors.joining(",", "[", "]"));
        }
        return quoted(((Scalar) node).text());
    }

    /** Length first: no text can pass for structure. */
    private static String quoted(String text) {
        return text.length() + "\"" + text + "\"";
    }
}
