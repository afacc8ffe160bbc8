package dev.earshot.insight.topic.dictionary;

import dev.earshot.platform.secret.Sha256;
import dev.earshot.score.topic.Dictionary;
import dev.earshot.score.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** What the rules of one topic say, as a short word that changes with them and with nothing else in the file. */
final class RuleVersion {

    private static final int LENGTH = 12;

    private RuleVersion() {}

    /** @param method how comments are read */
    static String of(String method, Dictionary dictionary, Topic topic) {
        StringBuilder rules = new StringBuilder(method);
        new TreeMap<>(topic.rules()).forEach((language, rule) -> {
            rules.append(language).append(rule);
            if (rule.negation() > 0) {
                rules.append(dictionary.negators().getOrDefault(language, List.of()));
            }
        });
        return Sha256.hex(rules.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
