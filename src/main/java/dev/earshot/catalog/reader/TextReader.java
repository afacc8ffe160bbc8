package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts: one for all languages, or one for each. */
final class TextReader {

    /** Longest text in characters; more than that nobody reads in a survey. */
    static final int MAX_LENGTH = 1_000;

    private final List<String> languages;
    private final Findings findings;

    /** @param languages of the survey; the first is its source language */
    TextReader(List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    Optional<Text> optional(Fields fields, String key) {
        return fields.value(key).map(value -> read(value, fields.at(key)));
    }

    /** @param advice what to add where the key is missing */
    Text required(Fields fields, String key, String advice) {
        if (!fields.has(key)) {
            findings.problem(fields.at(key), advice);
        }
        return optional(fields, key).orElse(unreadable());
    }

    /** @param name the key that introduces it */
    Text read(YamlNode value, YamlNode name) {
        Map<String, String> words = new LinkedHashMap<>();
        if (value instanceof Scalar scalar) {
            words(scalar).ifPresent(text -> words.put(source(), text));
        } else if (value instanceof Block map) {
            map.entries().forEach((tag, entry) -> words(tag, entry).ifPresent(text -> words.put(tag, text)));
            if (!map.entries().containsKey(source())) {
                findings.problem(
                        name,
                        "no text in " + LanguageTag.name(source()) + " (" + source()
                                + "), the first of this survey's languages. Add it");
            }
        } else {
            findings.problem(value, "a text, or one for each language, belongs here, not " + value.kind());
        }
        if (!words.containsKey(source())) {
            return unreadable();
        }
        Text text = new Text(words, source());
        warnOfGaps(text, name);
        return text;
    }

    private Optional<String> words(String tag, Entry entry) {
        if (!languages.contains(tag)) {
            findings.problem(entry.key(), stranger(tag), LanguageTag.guess(tag).filter(languages::contains));
        }
        if (entry.value() instanceof Scalar scalar) {
            return words(scalar);
        }
        findings.problem(
                entry.value(),
                "the text in one language is a single value, not "
                        + entry.value().kind());
        return Optional.empty();
    }

    private String stranger(String tag) {
        String own = String.join(", ", languages);
        return LanguageTag.known(tag)
                ? LanguageTag.name(tag) + " (" + tag + ") is not among this survey's languages: " + own
                        + ". Add it to \"languages\", or remove this line"
                : "\"" + tag + "\" is not a language of this survey. It has: " + own;
    }

    private Optional<String> words(Scalar scalar) {
        if (scalar.absent() || scalar.text().isEmpty()) {
            findings.problem(scalar, "an empty text. Write it, or remove the line");
            return Optional.empty();
        }
        if (scalar.text().codePointCount(0, scalar.text().length()) > MAX_LENGTH) {
            findings.problem(scalar, "a text of more than " + MAX_LENGTH + " characters. Shorten it");
        }
        return Optional.of(scalar.text());
    }

    private void warnOfGaps(Text text, YamlNode name) {
        String gaps = languages.stream()
                .filter(tag ->
                        !text.languages().contains(tag) && !text.languages().contains(tag.split("-")[0]))
                .map(tag -> LanguageTag.name(tag) + " (" + tag + ")")
                .collect(Collectors.joining(", "));
        if (!gaps.isEmpty()) {
            findings.warning(name, "no text in " + gaps + "; " + LanguageTag.name(source()) + " is shown instead");
        }
    }

    /** Stands in for a text whose problem has been told. */
    private Text unreadable() {
        return Text.of(source(), "–");
    }

    private String source() {
        return languages.get(0);
    }
}
