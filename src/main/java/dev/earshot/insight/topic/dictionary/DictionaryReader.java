package dev.earshot.insight.topic.dictionary;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.score.topic.Dictionary;
import dev.earshot.score.topic.Rule;
import dev.earshot.score.topic.Term;
import dev.earshot.score.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code topics.yaml}, strict: a file with a mistake is not used. */
public final class DictionaryReader {

    private static final int MOST_TOPICS = 60;
    private static final int MOST_TERMS = 300;
    private static final int MOST_WORDS_BEFORE = 10;

    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final List<String> RULE = List.of("any", "all", "none", "negation");

    private final Findings findings;

    /** @param dictionary what stands in the file as far as it is sound; not to be used where there are problems */
    public record Reading(Dictionary dictionary, List<Problem> problems) {}

    private DictionaryReader(Findings findings) {
        this.findings = findings;
    }

    /** @param file as problems shall name it */
    public static Reading read(String file, String text) {
        Findings findings = new Findings(file);
        Dictionary dictionary = YamlReader.read(text, findings)
                .map(root -> new DictionaryReader(findings).dictionary(root))
                .orElse(Dictionary.NONE);
        return new Reading(dictionary, findings.problems());
    }

    private Dictionary dictionary(YamlNode root) {
        if (!(root instanceof Block block)) {
            findings.problem(root, "the file has two keys, \"negation\" and \"topics\", not " + root.kind());
            return Dictionary.NONE;
        }
        Fields file = new Fields(block, "the file", findings);
        file.allow(List.of("negation", "topics"));
        List<Topic> topics = new ArrayList<>();
        entries(file, "topics").forEach(entry -> topic(entry).ifPresent(topics::add));
        if (topics.size() > MOST_TOPICS) {
            findings.problem(file.at("topics"), "more than " + MOST_TOPICS + " topics. Put some together");
        }
        Map<String, List<Term>> negators = new LinkedHashMap<>();
        entries(file, "negation").forEach(entry -> language(entry.key())
                .ifPresent(language -> negators.put(language, terms(entry.value(), language))));
        return new Dictionary(topics, negators);
    }

    private List<Entry> entries(Fields owner, String key) {
        return owner.value(key)
                .map(node -> {
                    if (node instanceof Block block) {
                        return List.copyOf(block.entries().values());
                    }
                    findings.problem(node, "\"" + key + "\" takes a group of keys, not " + node.kind());
                    return List.<Entry>of();
                })
                .orElse(List.of());
    }

    private Optional<Topic> topic(Entry entry) {
        String id = entry.key().text();
        if (!id.matches("[a-z0-9-]{1,40}")) {
            findings.problem(
                    entry.key(),
                    "a topic is named with lower-case letters, digits and hyphens, 40 at most: it is a tag");
        }
        if (!(entry.value() instanceof Block block)) {
            findings.problem(
                    entry.key(), "the topic \"" + id + "\" needs words in a language, such as en: {any: [late]}");
            return Optional.empty();
        }
        Fields topic = new Fields(block, "a topic", findings);
        Map<String, String> names = names(topic);
        Map<String, Rule> rules = new LinkedHashMap<>();
        block.entries().values().stream()
                .filter(one -> !one.key().text().equals("name"))
                .forEach(one -> language(one.key())
                        .flatMap(language -> rule(one, language))
                        .ifPresent(rule -> rules.put(one.key().text(), rule)));
        if (rules.isEmpty()) {
            findings.problem(entry.key(), "the topic \"" + id + "\" has no words in any language");
        }
        return Optional.of(new Topic(id, names, rules));
    }

    /** One name for all languages, or one for each. */
    private Map<String, String> names(Fields topic) {
        Map<String, String> names = new LinkedHashMap<>();
        topic.value("name").ifPresent(node -> {
            if (node instanceof Scalar scalar) {
                names.put("en", scalar.text());
            } else if (node instanceof Block block) {
                block.entries().values().forEach(one -> language(one.key())
                        .ifPresent(language ->
                                names.put(language, one.value() instanceof Scalar scalar ? scalar.text() : "")));
            }
            if (names.isEmpty() || names.values().stream().anyMatch(name -> name.isEmpty() || name.length() > 60)) {
                findings.problem(node, "a name is a text of 60 characters at most, or one for each language");
            }
        });
        return names;
    }

    private Optional<String> language(Scalar key) {
        Optional<String> language = Optional.of(key.text()).filter(code -> code.matches(LANGUAGE));
        if (language.isEmpty()) {
            findings.problem(key, "\"" + key.text() + "\" is neither \"name\" nor a language such as en or de");
        }
        return language;
    }

    private Optional<Rule> rule(Entry entry, String language) {
        if (!(entry.value() instanceof Block block)) {
            findings.problem(
                    entry.value(), "words stand under any, all or none, such as {any: [late, \"took too long\"]}");
            return Optional.empty();
        }
        Fields rule = new Fields(block, "the words of a language", findings);
        rule.allow(RULE);
        List<Term> any = terms(rule, "any", language);
        List<Term> all = terms(rule, "all", language);
        if (!rule.has("any") && !rule.has("all")) {
            findings.problem(entry.key(), "\"any\" or \"all\" is missing: nothing would be about this topic");
        }
        return Optional.of(
                new Rule(any, all, terms(rule, "none", language), rule.whole("negation", 0, MOST_WORDS_BEFORE, 0)));
    }

    private List<Term> terms(Fields rule, String key, String language) {
        return rule.value(key).map(node -> terms(node, language)).orElse(List.of());
    }

    private List<Term> terms(YamlNode list, String language) {
        List<Term> terms = new ArrayList<>();
        for (YamlNode one : list.items()) {
            if (one instanceof Scalar scalar && !scalar.absent()) {
                try {
                    terms.add(Term.of(scalar.text(), language));
                } catch (Term.Malformed e) {
                    findings.problem(scalar, String.valueOf(e.getMessage()));
                }
            } else {
                findings.problem(one, "a word to look for is a text, not " + one.kind());
            }
        }
        if (terms.size() > MOST_TERMS) {
            findings.problem(list, "more than " + MOST_TERMS + " words to look for. Use a star, or a second topic");
        }
        return terms;
    }
}
