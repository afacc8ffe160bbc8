package dev.earshot.purchase.source.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.platform.yaml.YamlText;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mapping that ships with Earshot, in {@code src/main/resources/sources}. */
public enum Preset {
    PLAIN("plain"),
    STANDARD_WEBHOOKS("standard-webhooks"),
    MEDUSA("medusa"),
    PRESTASHOP("prestashop"),
    SHOPIFY("shopify"),
    WOOCOMMERCE("woocommerce"),
    STRIPE("stripe"),
    BIGCOMMERCE("bigcommerce"),
    SHOPWARE("shopware"),
    SALEOR("saleor"),
    ADOBE_COMMERCE("adobe-commerce"),
    ADOBE_IO_EVENTS("adobe-io-events"),
    CLOUDEVENTS("cloudevents");

    private final String yamlName;

    Preset(String yamlName) {
        this.yamlName = yamlName;
    }

    public static List<String> yamlNames() {
        return Stream.of(values()).map(preset -> preset.yamlName).toList();
    }

    /** The mapping of a name of {@link #yamlNames}. */
    public static Mapping mapping(String yamlName) {
        Findings findings = new Findings(file(yamlName));
        Mapping mapping =
                read(yamlName, findings).map(root -> mapping(root, findings)).orElse(MappingReader.NOTHING);
        return sound(mapping, findings);
    }

    /** How its vendor signs: a word {@code signature:} takes; empty where the preset is of no vendor. */
    static Optional<String> signature(String yamlName) {
        Findings findings = new Findings(file(yamlName));
        Optional<String> signature = read(yamlName, findings)
                .flatMap(root -> new Fields(root, "a preset", findings).word("signature", Scheme.yamlNames()));
        return sound(signature, findings);
    }

    private static Optional<Block> read(String yamlName, Findings findings) {
        String file = file(yamlName);
        String text = YamlText.bundled(file).orElseThrow(() -> new IllegalStateException(file + " is not in the jar"));
        return YamlReader.read(text, findings).filter(Block.class::isInstance).map(Block.class::cast);
    }

    private static <T> T sound(T read, Findings findings) {
        if (!findings.sound()) {
            throw new IllegalStateException(findings.problems().toString());
        }
        return read;
    }

    private static String file(String yamlName) {
        return "/sources/" + yamlName + ".yaml";
    }

    private static Mapping mapping(Block root, Findings findings) {
        Fields fields = new Fields(root, "a preset", findings);
        List<String> keys = new ArrayList<>(MappingReader.KEYS);
        keys.add("signature");
        fields.allow(keys);
        return new MappingReader(findings).read(fields, root, MappingReader.NOTHING);
    }
}
