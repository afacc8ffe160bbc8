package dev.earshot.platform.yaml;

import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A group of keys, asked key by key. What is wrong goes to the findings, and the caller gets the default and reads on:
 * a file with problems is never used, and its author hears of all of them at once.
 */
public final class Fields {

    private final Block map;
    private final String owner;
    private final Findings findings;

    /** @param owner what has these keys, as a sentence needs it: "a survey" */
    public Fields(Block map, String owner, Findings findings) {
        this.map = map;
        this.owner = owner;
        this.findings = findings;
    }

    /** Reports every key that is not among {@code known}. */
    public void allow(Collection<String> known) {
        for (Entry entry : map.entries().values()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                findings.unknown(entry.key(), "\"" + key + "\" is not a key of " + owner, "It can have", known);
            }
        }
    }

    public boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** Where to point when {@code key} is the matter: its name, or the whole group if it is missing. */
    public YamlNode at(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? map : entry.key();
    }

    /** The value given; a key with nothing behind it is a problem. */
    public Optional<YamlNode> value(String key) {
        Entry entry = map.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar scalar && scalar.absent()) {
            findings.problem(entry.key(), "\"" + key + "\" has no value. Give it one, or remove the line");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    public Optional<Scalar> scalar(String key) {
        return value(key).flatMap(node -> {
            if (node instanceof Scalar scalar) {
                return Optional.of(scalar);
            }
            findings.problem(node, "\"" + key + "\" takes a single value, not " + node.kind());
            return Optional.empty();
        });
    }

    /** The entries of a list; empty where it is missing. */
    public List<YamlNode> list(String key, String example) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && value.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        value.ifPresent(node ->
                findings.problem(node, "\"" + key + "\" takes a list such as " + example + ", not " + node.kind()));
        return List.of();
    }

    public boolean flag(String key, boolean otherwise) {
        Optional<Scalar> given = scalar(key);
        if (given.isEmpty()) {
            return otherwise;
        }
        return switch (given.get().text()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                String written = given.get().text();
                Optional<String> meant = written.matches("(?i)true|yes|on|y")
                        ? Optional.of("true")
                        : written.matches("(?i)false|no|off|n") ? Optional.of("false") : Optional.empty();
                findings.problem(given.get(), "\"" + key + "\" is true or false, not \"" + written + "\"", meant);
                yield otherwise;
            }
        };
    }

    /** One of some words. */
    public Optional<String> word(String key, Collection<String> known) {
        Optional<Scalar> given = scalar(key);
        Optional<Scalar> stranger = given.filter(word -> !known.contains(word.text()));
        stranger.ifPresent(word ->
                findings.unknown(word, "\"" + key + "\" cannot be \"" + word.text() + "\"", "Write one of", known));
        return stranger.isPresent() ? Optional.empty() : given.map(Scalar::text);
    }

    public int whole(String key, int lowest, int highest, int otherwise) {
        Optional<Scalar> given = scalar(key);
        if (given.isEmpty()) {
            return otherwise;
        }
        String written = given.get().text();
        if (written.matches("[1-9][0-9]{0,6}|0")) {
            int number = Integer.parseInt(written);
            if (lowest <= number && number <= highest) {
                return number;
            }
        }
        findings.problem(
                given.get(),
                "\"" + key + "\" is a whole number from " + lowest + " to " + highest + ", not \"" + written + "\"");
        return otherwise;
    }
}
