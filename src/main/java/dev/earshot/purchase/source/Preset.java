package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Mark;
import dev.earshot.platform.yaml.Mistakes;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A mapping that ships with Earshot, in {@code src/main/resources/sources}. */
enum Preset {
    PLAIN("plain"),
    STANDARD_WEBHOOKS("standard-webhooks"),
    MEDUSA("medusa"),
    PRESTASHOP("prestashop");

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
        Mistakes mistakes = new Mistakes(file);
        Mapping mapping = YamlReader.read(resource(file), mistakes)
                .filter(YamlNode.Block.class::isInstance)
                .map(YamlNode.Block.class::cast)
                .map(root -> new MappingReader(mistakes).read(root, new Mark(1, 1), MappingReader.NOTHING))
                .orElse(MappingReader.NOTHING);
        if (!mistakes.none()) {
            throw new IllegalStateException(mistakes.list().toString());
        }
        return mapping;
    }

    private static String resource(String file) {
        try (InputStream in = Preset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
