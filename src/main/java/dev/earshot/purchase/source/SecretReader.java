package dev.earshot.purchase.source;

import dev.earshot.platform.signature.SigningKey;
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

/** Reads {@code secrets: ["${NAME}", …]} and looks the names up. A secret itself never stands in the file. */
final class SecretReader {

    /** @param warnings one for each name without a usable secret */
    record Secrets(List<SigningKey> keys, List<Warning> warnings) {}

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final Function<String, Optional<String>> environment;
    private final Findings findings;

    SecretReader(Function<String, Optional<String>> environment, Findings findings) {
        this.environment = environment;
        this.findings = findings;
    }

    Secrets read(YamlNode node, Function<String, SigningKey> scheme) {
        List<SigningKey> keys = new ArrayList<>();
        Map<YamlNode, String> troubles = new LinkedHashMap<>();
        if (node.items().isEmpty()) {
            findings.problem(node, "at least one secret is needed: [\"${EARSHOT_SECRET_…}\"]");
        }
        for (YamlNode one : node.items()) {
            Matcher reference = REFERENCE.matcher(one instanceof Scalar scalar ? scalar.text() : "");
            if (reference.matches()) {
                String name = reference.group(1);
                String secret = environment.apply(name).map(String::strip).orElse("");
                if (secret.isEmpty()) {
                    troubles.put(one, name + " is not set");
                } else {
                    key(secret, scheme)
                            .ifPresentOrElse(
                                    keys::add, () -> troubles.put(one, name + " is not \"whsec_\" and base64"));
                }
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
        return new Secrets(keys, warnings);
    }

    private static Optional<SigningKey> key(String secret, Function<String, SigningKey> scheme) {
        try {
            return Optional.of(scheme.apply(secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
