package dev.earshot.catalog.reader.text;

import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.schema.Shape;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads texts: one for all languages, or one for each. */
public final class TextReader {

    private final List<String> languages;
    private final BlankReader blanks;
    private final Scope scope;
    private final Findings findings;

    /**
     * @param languages of the survey; the first is its source language
     * @param scope what is known where the texts stand
     */
    public TextReader(List<String> languages, BlankReader blanks, Scope scope, Findings findings) {
        this.languages = languages;
        this.blanks = blanks;
        this.scope = scope;
        this.findings = findings;
    }

    /** Reads texts that stand elsewhere. */
    public TextReader in(Scope other) {
        return new TextReader(languages, blanks, other, findings);
    }

    /** The languages of the survey; the first is its source language. */
    public List<String> languages() {
        return languages;
    }

    public Optional<Text> optional(Fields fields, String key) {
        return fields.value(key).map(value -> read(value, fields.at(key)));
    }

    /** @param advice what to add where the key is missing */
    public Text required(Fields fields, String key, String advice) {
        if (!fields.has(key)) {
            findings.problem(fields.at(key), advice);
        }
        return optional(fields, key).orElse(unreadable());
    }

    /** The text of a key, else the usual words, which are there in some languages only. */
    public Text usual(Fields fields, String key, String name) {
        if (fields.has(key)) {
            return optional(fields, key).orElse(unreadable());
        }
        List<String> strange =
                languages.stream().filter(tag -> !UsualWords.has(tag)).toList();
        if (!strange.isEmpty()) {
            findings.warning(
                    fields.at(key),
                    "no usual words in " + named(strange) + "; English is shown instead. Write a \"" + key + "\"");
        }
        return UsualWords.of(name, languages);
    }

    /** @param name the key that introduces it */
    public Text read(YamlNode value, YamlNode name) {
        Map<String, String> words = new LinkedHashMap<>();
        if (value instanceof Scalar scalar) {
            words(scalar).ifPresent(text -> words.put(source(), text));
            blanks.check(scalar, scope);
        } else if (value instanceof Block map) {
            map.entries().forEach((tag, entry) -> words(tag, entry).ifPresent(text -> words.put(tag, text)));
            if (!map.entries().containsKey(source())) {
                findings.problem(
                        name,
                        "no text in " + LanguageTag.name(source()) + " (" + source()
                                + "), the first of this survey's languages. Add it");
            }
            compareBlanks(map);
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
                : "\"" + Part.shortened(tag) + "\" is not a language of this survey. It has: " + own;
    }

    private Optional<String> words(Scalar scalar) {
        if (scalar.absent() || scalar.text().isEmpty()) {
            findings.problem(scalar, "an empty text. Write it, or remove the line");
            return Optional.empty();
        }
        if (hasControls(scalar.text())) {
            findings.problem(scalar, "a control character in this text. Delete the escape that makes it");
        }
        if (scalar.text().codePointCount(0, scalar.text().length()) > Shape.MOST_CHARACTERS) {
            findings.problem(scalar, "a text of more than " + Shape.MOST_CHARACTERS + " characters. Shorten it");
        }
        return Optional.of(scalar.text());
    }

    /** Quotes can hold control characters and halves of characters as escapes; neither pages nor databases take them. */
    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean space = character == '\n' || character == '\t';
            if (Character.isISOControl(character) && !space || Character.getType(character) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** A translation that names the order where the others do not has probably forgotten it, or they have. */
    private void compareBlanks(Block map) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        map.entries().forEach((tag, entry) -> {
            if (entry.value() instanceof Scalar scalar) {
                names.put(tag, blanks.check(scalar, scope));
            }
        });
        Set<String> inSource = names.getOrDefault(source(), Set.of());
        names.forEach((tag, own) -> {
            Set<String> missing = new LinkedHashSet<>(inSource);
            missing.removeAll(own);
            Set<String> more = new LinkedHashSet<>(own);
            more.removeAll(inSource);
            if (!missing.isEmpty() || !more.isEmpty()) {
                Set<String> odd = missing.isEmpty() ? more : missing;
                Entry entry = map.entries().get(tag);
                findings.warning(
                        entry == null ? map : entry.value(),
                        "the text in " + LanguageTag.name(tag) + (missing.isEmpty() ? " has " : " lacks ")
                                + odd.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))
                                + (missing.isEmpty() ? ", which the text in " : " of the text in ")
                                + LanguageTag.name(source())
                                + (missing.isEmpty() ? " has not" : ""));
            }
        });
    }

    private void warnOfGaps(Text text, YamlNode name) {
        List<String> gaps = languages.stream()
                .filter(tag ->
                        !text.languages().contains(tag) && !text.languages().contains(tag.split("-")[0]))
                .toList();
        if (!gaps.isEmpty()) {
            findings.warning(
                    name, "no text in " + named(gaps) + "; " + LanguageTag.name(source()) + " is shown instead");
        }
    }

    private static String named(List<String> tags) {
        return tags.stream()
                .map(tag -> LanguageTag.name(tag) + " (" + tag + ")")
                .collect(Collectors.joining(", "));
    }

    /** Stands in for a text whose problem has been told. */
    private Text unreadable() {
        return Text.of(source(), "–");
    }

    private String source() {
        return languages.get(0);
    }
}
