package dev.earshot.catalog.reader;

import dev.earshot.platform.secret.Sha256;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
        StringBuilder canonical = new StringBuilder();
        write(root, false, canonical);
        return Sha256.hex(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param ordered whether the order of keys carries meaning, as it does for options and items */
    private static void write(YamlNode node, boolean ordered, StringBuilder to) {
        if (node instanceof Block map) {
            Map<String, Entry> entries = ordered ? map.entries() : new TreeMap<>(map.entries());
            String between = "{";
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                quote(entry.getKey(), to.append(between));
                write(entry.getValue().value(), ORDERED.contains(entry.getKey()), to.append(':'));
                between = ",";
            }
            to.append(entries.isEmpty() ? "{}" : "}");
        } else if (node instanceof Sequence list) {
            String between = "[";
            for (YamlNode item : list.items()) {
                write(item, false, to.append(between));
                between = ",";
            }
            to.append(list.items().isEmpty() ? "[]" : "]");
        } else {
            quote(((Scalar) node).text(), to);
        }
    }

    /** Length first: no text can pass for structure. */
    private static void quote(String text, StringBuilder to) {
        to.append(text.length()).append('"').append(text).append('"');
    }
}
