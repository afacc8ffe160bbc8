package dev.earshot.purchase.source;

import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.yaml.Mistakes;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code secrets: ["${NAME}", …]} and looks the names up. A secret itself never stands in the file. */
final class SecretReader {

    /** @param warnings a sentence for each name without a usable secret */
    record Secrets(List<SigningKey> keys, List<String> warnings) {}

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final Function<String, Optional<String>> environment;
    private final Mistakes mistakes;

    SecretReader(Function<String, Optional<String>> environment, Mistakes mistakes) {
        this.environment = environment;
        this.mistakes = mistakes;
    }

    Secrets read(YamlNode node, Function<String, SigningKey> scheme) {
        List<YamlNode> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<SigningKey> keys = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        if (nodes.isEmpty()) {
            mistakes.add(node.at(), "At least one secret is needed: [\"${EARSHOT_SECRET_…}\"].");
        }
        for (YamlNode one : nodes) {
            Matcher reference = REFERENCE.matcher(one instanceof Scalar scalar ? scalar.text() : "");
            if (reference.matches()) {
                key(reference.group(1), scheme, troubles).ifPresent(keys::add);
            } else {
                mistakes.add(
                        one.at(),
                        "A secret does not belong in this file. Put it into the environment and write its name:"
                                + " \"${EARSHOT_SECRET_…}\".");
            }
        }
        String consequence = keys.isEmpty() ? ", so nothing from this source is accepted." : ", so it is passed over.";
        return new Secrets(keys, troubles.stream().map(t -> t + consequence).toList());
    }

    private Optional<SigningKey> key(String name, Function<String, SigningKey> scheme, List<String> troubles) {
        String secret = environment.apply(name).map(String::strip).orElse("");
        if (secret.isEmpty()) {
            troubles.add(name + " is not set");
            return Optional.empty();
        }
        try {
            return Optional.of(scheme.apply(secret));
        } catch (IllegalArgumentException e) {
            troubles.add(name + " is not \"whsec_\" and base64");
            return Optional.empty();
        }
    }
}
