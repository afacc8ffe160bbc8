package dev.earshot.catalog.reader.text;

import dev.earshot.catalog.schema.KeyGroup;
import dev.earshot.catalog.schema.Shape;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/** A group of keys in a file, together with what the language says of them: strangers among its keys are told. */
public final class Part {

    private final Block map;
    private final KeyGroup kind;
    private final Fields fields;
    private final Findings findings;

    public Part(Block map, KeyGroup kind, Findings findings) {
        this.map = map;
        this.kind = kind;
        this.findings = findings;
        this.fields = new Fields(map, kind.owner(), findings);
        fields.allow(kind.names());
    }

    public Fields fields() {
        return fields;
    }

    public boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** What stands behind a key, be it nothing; the group itself where the key is missing. */
    public YamlNode raw(String key) {
        YamlNode.Entry entry = map.entries().get(key);
        return entry == null ? map : entry.value();
    }

    public YamlNode at(String key) {
        return fields.at(key);
    }

    /** Tells where a needed key is missing. */
    public void need(String key, String advice) {
        if (!has(key)) {
            findings.problem(map, kind.owner().replaceFirst("^an? ", "this ") + " has no \"" + key + "\"" + advice);
        }
    }

    public boolean flag(String key) {
        return fields.flag(key, false);
    }

    /** One of the words this key can have; a key that does not belong here has been told. */
    public Optional<String> word(String key) {
        return kind.has(key) ? fields.word(key, kind.words(key)) : Optional.empty();
    }

    public int whole(String key, int otherwise) {
        Shape.Whole bounds = kind.bounds(key);
        return fields.whole(key, bounds.lowest(), bounds.highest(), otherwise);
    }

    /** A value in the form this key asks for. */
    public Optional<Scalar> line(String key, String advice) {
        return fields.scalar(key).filter(given -> {
            boolean good = ((Shape.Line) kind.shape(key)).matches(given.text());
            if (!good) {
                findings.problem(given, "\"" + key + "\" cannot be \"" + shortened(given.text()) + "\". " + advice);
            }
            return good;
        });
    }

    /** The groups of a list, as many as the language allows. */
    public List<Part> parts(String key, KeyGroup of, String example) {
        List<YamlNode> items = fields.list(key, example);
        int most = ((Shape.Many) kind.shape(key)).most();
        if (items.size() > most) {
            findings.problem(items.get(most), "at most " + most + " entries stand under \"" + key + "\". Remove some");
        }
        return items.stream()
                .limit(most)
                .flatMap(item -> part(item, of, example).stream())
                .toList();
    }

    /** The group behind a key. */
    public Optional<Part> part(String key, KeyGroup of, String example) {
        return fields.value(key).flatMap(node -> part(node, of, example));
    }

    private Optional<Part> part(YamlNode node, KeyGroup of, String example) {
        if (node instanceof Block block) {
            return Optional.of(new Part(block, of, findings));
        }
        findings.problem(node, of.owner() + " is a group of keys such as " + example + "; this is " + node.kind());
        return Optional.empty();
    }

    /** Fit to be quoted in a sentence. */
    public static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
