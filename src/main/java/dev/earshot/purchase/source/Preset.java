package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.platform.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A mapping that ships with Earshot, in {@code src/main/resources/sources}. */
enum Preset {
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

    static List<String> yamlNames() {
        return Stream.of(values()).map(preset -> preset.yamlName).toList();
    }

    /** The mapping of a name of {@link #yamlNames}. */
    static Mapping mapping(String yamlName) {
        String file = "/sources/" + yamlName + ".yaml";
        Findings findings = new Findings(file);
        String text = YamlText.bundled(file).orElseThrow(() -> new IllegalStateException(file + " is not in the jar"));
        Mapping mapping = YamlReader.read(text, findings)
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .map(root -> mapping(root, findings))
                .orElse(MappingReader.NOTHING);
        if (!findings.sound()) {
            throw new IllegalStateException(findings.problems().toString());
        }
        return mapping;
    }

    private static Mapping mapping(Block root, Findings findings) {
        Fields fields = new Fields(root, "a preset", findings);
        List<String> keys = new ArrayList<>(MappingReader.KEYS);
        keys.add("signature");
        fields.allow(keys);
        return new MappingReader(findings).read(fields, root, MappingReader.NOTHING);
    }
}
