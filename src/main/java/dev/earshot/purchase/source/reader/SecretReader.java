package dev.earshot.purchase.source.reader;

import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.Warning;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code secrets: ["${NAME}", …]} and looks the names up. A secret itself never stands in the file; a public key may.
 */
final class SecretReader {

    /** @param warnings one for each name without a usable key */
    record Read<K>(List<K> keys, List<Warning> warnings) {}

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final Function<String, Optional<String>> environment;
    private final Findings findings;

    SecretReader(Function<String, Optional<String>> environment, Findings findings) {
        this.environment = environment;
        this.findings = findings;
    }

    /**
     * @param reader throws IllegalArgumentException where the secret is not {@code form}
     * @param form what each has to be: "user:password"
     */
    <K> Read<K> secrets(YamlNode node, Function<String, K> reader, String form) {
        return read(node, reader, form, false);
    }

    /** As {@link #secrets}, for keys that are no secret and may stand in the file. */
    <K> Read<K> publicKeys(YamlNode node, Function<String, K> reader, String form) {
        return read(node, reader, form, true);
    }

    private <K> Read<K> read(YamlNode node, Function<String, K> reader, String form, boolean mayStandHere) {
        List<K> keys = new ArrayList<>();
        Map<YamlNode, String> troubles = new LinkedHashMap<>();
        if (node.items().isEmpty()) {
            findings.problem(
                    node,
                    mayStandHere
                            ? "at least one key is needed"
                            : "at least one secret is needed: [\"${EARSHOT_SECRET_…}\"]");
        }
        for (YamlNode one : node.items()) {
            String text = one instanceof Scalar scalar ? scalar.text() : "";
            Matcher reference = REFERENCE.matcher(text);
            if (reference.matches()) {
                String name = reference.group(1);
                String secret = environment.apply(name).map(String::strip).orElse("");
                if (secret.isEmpty()) {
                    troubles.put(one, name + " is not set");
                } else {
                    key(secret, reader).ifPresentOrElse(keys::add, () -> troubles.put(one, name + " is not " + form));
                }
            } else if (mayStandHere) {
                key(text, reader).ifPresentOrElse(keys::add, () -> findings.problem(one, "this is not " + form));
            } else {
                findings.problem(
                        one,
                        "a secret does not belong in this file. Put it into the environment and write its name:"
                                + " \"${EARSHOT_SECRET_…}\"");
            }
        }
        String consequence = keys.isEmpty() ? ", so nothing from this source is accepted" : ", so it is passed over";
        List<Warning> warnings = new ArrayList<>();
        troubles.forEach((one, trouble) -> warnings.add(findings.warning(one, trouble + consequence)));
        return new Read<>(keys, warnings);
    }

    private static <K> Optional<K> key(String secret, Function<String, K> reader) {
        try {
            return Optional.of(reader.apply(secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
