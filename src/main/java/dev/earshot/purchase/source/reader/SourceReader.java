package dev.earshot.purchase.source.reader;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.published.FetchedKeys;
import dev.earshot.platform.signature.published.HttpsFetch;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.Scheme;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
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

    private static final List<String> KEYS = Stream.of(
                    List.of("signature"), Scheme.KEYS, List.of("origins", "preset"), MappingReader.KEYS)
            .flatMap(List::stream)
            .toList();

    private final String file;
    private final Function<String, Optional<String>> environment;
    private final FetchedKeys.Fetch fetch;

    /** @param environment looks up the names that stand for secrets */
    public SourceReader(String file, Function<String, Optional<String>> environment) {
        this(file, environment, new HttpsFetch());
    }

    /** @param fetch for the public keys of senders that publish them */
    public SourceReader(String file, Function<String, Optional<String>> environment, FetchedKeys.Fetch fetch) {
        this.file = file;
        this.environment = environment;
        this.fetch = fetch;
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
        SignatureReader reader = new SignatureReader(fields, environment, fetch, findings);
        Optional<Scheme> scheme = scheme(name, fields, findings);
        Optional<Signature> signature = scheme.map(one -> reader.read(one, name));
        Optional<String> preset = fields.word("preset", Preset.yamlNames());
        Mapping mapping = new MappingReader(findings)
                .read(fields, name, preset.map(Preset::mapping).orElse(MappingReader.NOTHING));
        Set<String> origins = origins(fields, findings);
        return signature
                .filter(s -> findings.sound())
                .map(s -> new Source(id, scheme.get(), preset, s, origins, mapping, reader.warnings()));
    }

    /** The one given, else the one the preset's vendor has. */
    private static Optional<Scheme> scheme(Scalar name, Fields source, Findings findings) {
        Optional<String> usual = source.word("preset", Preset.yamlNames()).flatMap(Preset::signature);
        if (!source.has("signature") && usual.isEmpty()) {
            findings.problem(
                    name,
                    "\"signature\" is missing, and no preset says it. Write one of: "
                            + String.join(", ", Scheme.yamlNames()));
        }
        return source.word("signature", Scheme.yamlNames()).or(() -> usual).flatMap(Scheme::of);
    }

    /** Hosts that may ask whether they may send (CloudEvents webhooks, 4.1). */
    private static Set<String> origins(Fields source, Findings findings) {
        Set<String> origins = new LinkedHashSet<>();
        for (YamlNode one : source.list("origins", "[events.example.com]")) {
            if (one instanceof Scalar scalar && scalar.text().matches("[A-Za-z0-9.:*-]{1,250}")) {
                origins.add(scalar.text());
            } else {
                findings.problem(one, "an origin is a host such as events.example.com");
            }
        }
        return origins;
    }
}
