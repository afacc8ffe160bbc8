package dev.earshot.purchase.source;

import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.StandardWebhooks;
import dev.earshot.platform.yaml.Mark;
import dev.earshot.platform.yaml.Mistake;
import dev.earshot.platform.yaml.Mistakes;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads {@code sources.yaml}: strict, with every mistake at its line and column, and source by source, so that one
 * broken source never holds the others back.
 */
public final class SourceReader {

    private static final String HMAC = "hmac-sha256-hex";
    private static final String STANDARD = "standard-webhooks";
    private static final List<String> KEYS =
            List.of("signature", "header", "prefix", "secrets", "preset", "only", "map");

    private final String file;
    private final Function<String, Optional<String>> environment;

    /** @param environment looks up the names that stand for secrets */
    public SourceReader(String file, Function<String, Optional<String>> environment) {
        this.file = file;
        this.environment = environment;
    }

    public Sources read(String text) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Mark> seen = new LinkedHashMap<>();
        Set<String> broken = new LinkedHashSet<>();
        List<Mistake> all = new ArrayList<>();
        for (SourceSection section : SourceSection.of(text)) {
            Mistakes mistakes = new Mistakes(file);
            YamlReader.read(section.text(), mistakes)
                    .ifPresent(root -> entries(root, mistakes).forEach(entry -> source(entry, seen, mistakes)
                            .ifPresent(source -> sources.put(source.id(), source))));
            if (!mistakes.none()) {
                broken.add(section.id());
            }
            all.addAll(mistakes.list());
        }
        broken.removeAll(sources.keySet());
        return new Sources(sources, broken, all);
    }

    private static List<Entry> entries(YamlNode root, Mistakes mistakes) {
        if (root instanceof Block block) {
            return block.entries();
        }
        mistakes.add(root.at(), "A source begins with its name and a colon: \"my-shop:\".");
        return List.of();
    }

    /** Empty where the entry has a mistake. */
    private Optional<Source> source(Entry entry, Map<String, Mark> seen, Mistakes mistakes) {
        String id = entry.key();
        Mark first = seen.putIfAbsent(id, entry.at());
        if (first != null) {
            mistakes.add(entry.at(), "The source \"" + id + "\" stands here already, in line " + first.line() + ".");
        }
        if (!id.matches("[a-z0-9-]{1,60}")) {
            mistakes.add(
                    entry.at(),
                    "A source is named with lower-case letters, digits and hyphens: it is part of an address.");
        }
        if (!(entry.value() instanceof Block block)) {
            mistakes.add(
                    entry.at(), "The source \"" + id + "\" needs at least \"signature\", \"secrets\" and \"preset\".");
            return Optional.empty();
        }
        block.allow(KEYS, mistakes);
        List<String> warnings = new ArrayList<>();
        Optional<Signature> signature = signature(block, entry.at(), warnings, mistakes);
        Mapping mapping = new MappingReader(mistakes).read(block, entry.at(), preset(block, mistakes));
        return signature.filter(s -> mistakes.none()).map(s -> new Source(id, s, mapping, warnings));
    }

    private Optional<Signature> signature(Block block, Mark at, List<String> warnings, Mistakes mistakes) {
        Optional<String> scheme = text(block, "signature", mistakes);
        if (scheme.isEmpty()) {
            mistakes.add(at, "\"signature\" is missing: " + HMAC + " or " + STANDARD + ".");
            return Optional.empty();
        }
        boolean hmac = scheme.get().equals(HMAC);
        if (!hmac && !scheme.get().equals(STANDARD)) {
            mistakes.addUnknown(at(block, "signature"), "The signature", scheme.get(), List.of(HMAC, STANDARD));
            return Optional.empty();
        }
        List<SigningKey> keys = keys(block, at, hmac, warnings, mistakes);
        if (hmac) {
            String header = text(block, "header", mistakes).orElse(HmacSignature.DEFAULT_HEADER);
            if (!header.matches("[A-Za-z0-9_-]+")) {
                mistakes.add(at(block, "header"), "A header's name has letters, digits and hyphens.");
            }
            String prefix = text(block, "prefix", mistakes).orElse(HmacSignature.DEFAULT_PREFIX);
            return Optional.of(new HmacSignature(header, prefix, keys));
        }
        for (String key : List.of("header", "prefix")) {
            block.get(key)
                    .ifPresent(node -> mistakes.add(
                            node.at(),
                            "\"" + key + "\" belongs to " + HMAC + "; " + STANDARD + " has its own headers."));
        }
        return Optional.of(new StandardWebhooks(keys));
    }

    private List<SigningKey> keys(Block block, Mark at, boolean hmac, List<String> warnings, Mistakes mistakes) {
        Optional<YamlNode> secrets = block.get("secrets");
        if (secrets.isEmpty()) {
            mistakes.add(at, "\"secrets\" is missing: [\"${EARSHOT_SECRET_…}\"].");
            return List.of();
        }
        SecretReader.Secrets read = new SecretReader(environment, mistakes)
                .read(secrets.get(), hmac ? SigningKey::ofText : SigningKey::ofBase64);
        warnings.addAll(read.warnings());
        return read.keys();
    }

    private static Mapping preset(Block block, Mistakes mistakes) {
        Optional<String> name = text(block, "preset", mistakes);
        if (name.isPresent() && !Preset.yamlNames().contains(name.get())) {
            mistakes.addUnknown(at(block, "preset"), "The preset", name.get(), Preset.yamlNames());
            return MappingReader.NOTHING;
        }
        return name.map(Preset::mapping).orElse(MappingReader.NOTHING);
    }

    private static Optional<String> text(Block block, String key, Mistakes mistakes) {
        Optional<YamlNode> node = block.get(key);
        if (node.isPresent() && !(node.get() instanceof Scalar)) {
            mistakes.add(node.get().at(), "\"" + key + "\" has a single value.");
        }
        return node.filter(Scalar.class::isInstance).map(scalar -> ((Scalar) scalar).text());
    }

    private static Mark at(Block block, String key) {
        return block.get(key).map(YamlNode::at).orElse(block.at());
    }
}
