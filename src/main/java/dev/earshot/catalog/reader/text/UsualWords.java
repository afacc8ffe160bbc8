package dev.earshot.catalog.reader.text;

import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlReader;
import dev.earshot.platform.yaml.YamlText;
import dev.earshot.survey.question.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words a survey has where its file has none: its title, and a text for each type of question. They are part of what was
 * asked, so they are not changed any more: {@code survey-defaults.yaml}.
 */
public final class UsualWords {

    private static final String FILE = "/survey-defaults.yaml";
    private static final String ENGLISH = "en";

    private static final Map<String, Map<String, String>> WORDS = load();

    private UsualWords() {}

    /** Whether there are words in this language or the one it is a kind of. */
    static boolean has(String language) {
        return words("title").containsKey(language) || words("title").containsKey(base(language));
    }

    /**
     * In the languages of a survey as far as there are words, else in English.
     *
     * @param name "title", a type of question, or "ces-effort"
     * @param languages the first is the source language
     */
    public static Text of(String name, List<String> languages) {
        Map<String, String> known = words(name);
        Map<String, String> chosen = new TreeMap<>();
        for (String language : languages) {
            String own = known.getOrDefault(language, known.get(base(language)));
            if (own != null) {
                chosen.put(language, own);
            }
        }
        String source = chosen.containsKey(languages.get(0)) ? languages.get(0) : ENGLISH;
        chosen.putIfAbsent(source, known.getOrDefault(source, ""));
        return new Text(chosen, source);
    }

    static Map<String, String> words(String name) {
        return WORDS.getOrDefault(name, Map.of());
    }

    private static String base(String language) {
        return language.split("-", 2)[0];
    }

    private static Map<String, Map<String, String>> load() {
        Findings findings = new Findings(FILE);
        YamlNode root = YamlText.bundled(FILE)
                .flatMap(text -> YamlReader.read(text, findings))
                .orElseThrow(() -> new IllegalStateException(FILE + " cannot be read " + findings.problems()));
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        ((Block) root)
                .entries()
                .forEach((name, entry) -> words.put(name, Collections.unmodifiableMap(texts((Block) entry.value()))));
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, String> texts(Block languages) {
        Map<String, String> texts = new TreeMap<>();
        languages.entries().forEach((tag, entry) -> texts.put(tag, ((Scalar) entry.value()).text()));
        return texts;
    }
}
