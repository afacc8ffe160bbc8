package dev.earshot.purchase.source;

import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.StandardWebhooks;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.Warning;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads {@code sources.yaml}: strict, with every problem at its line and column, and source by source, so that one
 * broken source never holds the others back.
 */
public final class SourceReader {

    private static final String HMAC = "hmac-sha256-hex";
    private static final String STANDARD = "standard-webhooks";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("signature", "header", "prefix", "secrets", "preset"), MappingReader.KEYS.stream())
            .toList();

    private final String file;
    private final Function<String, Optional<String>> environment;

    /** @param environment looks up the names that stand for secrets */
    public SourceReader(String file, Function<String, Optional<String>> environment) {
        this.file = file;
        this.environment = environment;
    }

    public Sources read(String text) {
        Findings whole = new Findings(file);
        if (!YamlReader.fits(text, whole)) {
            return new Sources(Map.of(), Set.of(), whole.problems());
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Integer> lineOfId = new HashMap<>();
        Set<String> broken = new LinkedHashSet<>();
        List<Problem> all = new ArrayList<>();
        for (SourceSection section : SourceSection.of(text)) {
            Findings findings = new Findings(file);
            YamlReader.read(section.text(), findings)
                    .ifPresent(root -> entries(root, findings).forEach(entry -> source(entry, lineOfId, findings)
                            .ifPresent(source -> sources.put(source.id(), source))));
            if (!findings.sound()) {
                broken.add(section.id());
            }
            all.addAll(findings.problems());
        }
        broken.removeAll(sources.keySet());
        return new Sources(sources, broken, all);
    }

    private static Collection<Entry> entries(YamlNode root, Findings findings) {
        if (root instanceof Block block) {
            return block.entries().values();
        }
        findings.problem(root, "a source begins with its name and a colon: \"my-shop:\"");
        return List.of();
    }

    /** Empty where the entry has a problem. */
    private Optional<Source> source(Entry entry, Map<String, Integer> lineOfId, Findings findings) {
        Scalar name = entry.key();
        String id = name.text();
        Integer first = lineOfId.putIfAbsent(id, name.line());
        if (first != null) {
            findings.problem(name, "the source \"" + id + "\" already stands on line " + first + ". Keep one of them");
        }
        if (!id.matches("[a-z0-9-]{1,60}")) {
            findings.problem(
                    name, "a source is named with lower-case letters, digits and hyphens: it is part of an address");
        }
        if (!(entry.value() instanceof Block block)) {
            findings.problem(
                    name, "the source \"" + id + "\" needs at least \"signature\", \"secrets\" and \"preset\"");
            return Optional.empty();
        }
        Fields fields = new Fields(block, "a source", findings);
        fields.allow(KEYS);
        List<Warning> warnings = new ArrayList<>();
        Optional<Signature> signature = signature(name, fields, warnings, findings);
        Mapping mapping = new MappingReader(findings).read(fields, name, preset(fields));
        return signature.filter(s -> findings.sound()).map(s -> new Source(id, s, mapping, warnings));
    }

    private Optional<Signature> signature(Scalar name, Fields source, List<Warning> warnings, Findings findings) {
        if (!source.has("signature")) {
            findings.problem(name, "\"signature\" is missing: " + HMAC + " or " + STANDARD);
        }
        Optional<String> scheme = source.word("signature", List.of(HMAC, STANDARD));
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        boolean hmac = scheme.get().equals(HMAC);
        List<SigningKey> keys = keys(name, source, hmac, warnings, findings);
        return Optional.of(hmac ? hmac(source, keys, findings) : standard(source, keys, findings));
    }

    private static Signature hmac(Fields source, List<SigningKey> keys, Findings findings) {
        Optional<Scalar> header = source.scalar("header");
        header.filter(given -> !given.text().matches("[A-Za-z0-9_-]+"))
                .ifPresent(given -> findings.problem(given, "a header's name has letters, digits and hyphens"));
        return new HmacSignature(
                header.map(Scalar::text).orElse(HmacSignature.DEFAULT_HEADER),
                // With its space: "HMAC " is another prefix than "HMAC".
                source.scalar("prefix").map(Scalar::written).orElse(HmacSignature.DEFAULT_PREFIX),
                keys);
    }

    private static Signature standard(Fields source, List<SigningKey> keys, Findings findings) {
        for (String key : List.of("header", "prefix")) {
            source.value(key)
                    .ifPresent(node -> findings.problem(
                            node, "\"" + key + "\" belongs to " + HMAC + "; " + STANDARD + " has its own headers"));
        }
        return new StandardWebhooks(keys);
    }

    private List<SigningKey> keys(Scalar name, Fields source, boolean hmac, List<Warning> warnings, Findings findings) {
        if (!source.has("secrets")) {
            findings.problem(name, "\"secrets\" is missing: [\"${EARSHOT_SECRET_…}\"]");
        }
        Optional<SecretReader.Secrets> read = source.value("secrets")
                .map(node -> new SecretReader(environment, findings)
                        .read(node, hmac ? SigningKey::ofText : SigningKey::ofBase64));
        read.ifPresent(secrets -> warnings.addAll(secrets.warnings()));
        return read.map(SecretReader.Secrets::keys).orElse(List.of());
    }

    private static Mapping preset(Fields source) {
        return source.word("preset", Preset.yamlNames()).map(Preset::mapping).orElse(MappingReader.NOTHING);
    }
}
